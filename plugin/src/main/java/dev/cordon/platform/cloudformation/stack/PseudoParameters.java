package dev.cordon.platform.cloudformation.stack;

import dev.cordon.finding.Location;
import dev.cordon.platform.cloudformation.intrinsic.ArnText;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters that CloudFormation itself gives. Most of them nobody knows before the stack is deployed. */
final class PseudoParameters {

    static final Set<String> NAMES = Set.of(
            "AWS::AccountId",
            "AWS::NoValue",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    private PseudoParameters() {}

    /** Null where there is none of that name. */
    static @Nullable Term value(String name, String scope, Location at) {
        return switch (name) {
            case "AWS::NoValue" -> Terms.nothing(at);
            // The partitions of governments and of China are no place for the estates that this is about.
            case "AWS::Partition" -> Terms.text("aws", at);
            case "AWS::URLSuffix" -> Terms.text("amazonaws.com", at);
            case "AWS::AccountId" ->
                new Term.Unknown(
                        "AWS::AccountId is the account that the stack is deployed to: name the account of this folder"
                                + " under boundaries[].paths of the register",
                        Set.of(new Origin(scope + ArnText.ACCOUNT, "")),
                        at);
            default -> NAMES.contains(name) ? new Term.Unknown(name + " is known only after deployment", at) : null;
        };
    }
}

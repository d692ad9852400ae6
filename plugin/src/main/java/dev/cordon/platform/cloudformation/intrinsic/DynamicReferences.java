package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.finding.Location;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.Set;

/** Texts that stand for a value kept elsewhere: {@code {{resolve:ssm:/network/vpc}}}. */
final class DynamicReferences {

    private static final String START = "{{resolve:";

    private DynamicReferences() {}

    static Term read(String text, Location at, Budget budget) {
        int start = text.indexOf(START);
        if (start < 0) {
            budget.text(text.length());
            return Terms.text(text, at);
        }
        int end = text.indexOf("}}", start);
        String shape = text.substring(0, start) + Term.HOLE + (end < 0 ? "" : text.substring(end + 2));
        return new Term.Unknown(reason(text.substring(start + START.length())), Set.of(), shape, at);
    }

    private static String reason(String rest) {
        if (rest.startsWith("secretsmanager:") || rest.startsWith("ssm-secure:")) {
            return SecretNames.REASON;
        }
        int end = rest.indexOf("}}");
        return "read from the parameter store at deployment: " + (end < 0 ? rest : rest.substring(0, end));
    }
}

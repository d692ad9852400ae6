package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resource as a template declares it.
 *
 * @param name its logical id
 * @param type such as {@code AWS::EC2::VPC}
 * @param location of its name
 */
record Declaration(String name, String type, Node.Mapping body, Location location) {

    static final String DEPENDS_ON = "DependsOn";

    /** What a module is called in the section {@code Resources}. */
    static final String LOCAL_MODULE = "LocalModule";

    private static final String MODULE = "cloudformation_module";

    private static final Set<String> STACKS = Set.of("AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet");

    /** Whether it is a stack, or a set of stacks, made of another template. */
    boolean isStack() {
        return STACKS.contains(type);
    }

    boolean isStackSet() {
        return type.equals("AWS::CloudFormation::StackSet");
    }

    /** Whether it stands for what another template has, or a macro makes, which is put in its place before deployment. */
    boolean isModule() {
        return type.equals(LOCAL_MODULE) || type.endsWith("::MODULE") || isMacro();
    }

    boolean isMacro() {
        return type.equals(Macros.CALL);
    }

    /** Where what is put in comes from; null where that is not said. */
    @Nullable
    Node source() {
        return isMacro() ? section("Parameters").get("Location") : isModule() ? body.get("Source") : null;
    }

    /** The type that mappings know it by; modules, whose types anybody makes, have one. */
    String kind() {
        return isModule() ? MODULE : type;
    }

    /** {@code AWS::EC2::VPC} is one of {@code aws}. */
    String provider() {
        if (isModule()) {
            return "aws";
        }
        int end = type.indexOf("::");
        return (end < 0 ? type : type.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    Node.Mapping properties() {
        return section("Properties");
    }

    Node.Mapping section(String name) {
        return body.get(name) instanceof Node.Mapping mapping ? mapping : new Node.Mapping(List.of(), body.location());
    }

    /** What {@code DependsOn} lists, one or several. */
    List<Node> dependencies() {
        @Nullable Node depends = body.get(DEPENDS_ON);
        return depends == null ? List.of() : depends instanceof Node.Sequence list ? list.items() : List.of(depends);
    }

    /** The text of that member; null where there is none. */
    @Nullable
    String text(String name) {
        return textOf(body.get(name));
    }

    static @Nullable String textOf(@Nullable Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() instanceof StringValue text ? text.value() : null;
    }
}

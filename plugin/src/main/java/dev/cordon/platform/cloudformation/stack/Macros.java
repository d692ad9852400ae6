package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.cloudformation.sam.Serverless;
import dev.cordon.platform.cloudformation.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Macros that change a template when it is deployed. Some are applied here; of the others it is said that they are not, and
 * each is a declaration whose contents are unknown.
 */
final class Macros {

    /** What calls a macro for the section that it stands in. */
    static final String CALL = "Fn::Transform";

    private static final String PREFIX = "Transform.";

    private static final Set<String> APPLIED = Set.of(Serverless.TRANSFORM, "AWS::LanguageExtensions");

    /** They add nothing that others could share: a rotation, a deployment in two steps, what a catalogue gives out. */
    private static final Set<String> HARMLESS = Set.of(
            "AWS::CodeDeployBlueGreen",
            "AWS::SecretsManager-2020-07-23",
            "AWS::SecretsManager-2024-09-16",
            "AWS::ServiceCatalog");

    private Macros() {}

    static void note(Session session, Template template) {
        for (String name : template.transforms()) {
            if (!APPLIED.contains(name)) {
                session.note(template.name() + ": the macro " + name
                        + " changes this template at deployment; what was read is the template before it.");
            }
        }
    }

    /** Those that may add resources to the template. */
    static List<Declaration> declared(Template template) {
        List<Declaration> macros = new ArrayList<>();
        for (Node call : template.macros()) {
            String name = Template.macroName(call);
            if (!APPLIED.contains(name) && !HARMLESS.contains(name)) {
                macros.add(declared(call));
            }
        }
        return macros;
    }

    static String name(Declaration macro) {
        return macro.name().substring(PREFIX.length());
    }

    static Declaration declared(Node call) {
        Node.Mapping body =
                call instanceof Node.Mapping mapping ? mapping : new Node.Mapping(List.of(), call.location());
        return new Declaration(PREFIX + Template.macroName(call), CALL, body, call.location());
    }
}

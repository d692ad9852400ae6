package dev.cordon.platform.cloudformation.stack;

import dev.cordon.platform.cloudformation.sam.Serverless;
import dev.cordon.platform.cloudformation.template.Template;
import java.util.Set;

/** Macros that change a template when it is deployed. Some are applied here; of the others it is said that they are not. */
final class Macros {

    private static final Set<String> APPLIED = Set.of(Serverless.TRANSFORM, "AWS::LanguageExtensions");

    private Macros() {}

    static void note(Session session, Template template) {
        for (String name : template.transforms()) {
            if (!APPLIED.contains(name)) {
                session.note(template.name() + ": the macro " + name
                        + " changes this template at deployment; what was read is the template before it.");
            }
        }
    }
}

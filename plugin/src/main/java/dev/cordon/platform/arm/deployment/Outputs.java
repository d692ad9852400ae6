package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.arm.function.Evaluator;
import dev.cordon.platform.arm.function.PropertyLoops;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an output of a template comes to. */
final class Outputs {

    private Outputs() {}

    static Term value(Evaluator evaluator, Node.Mapping output) {
        String type = Template.textOf(output.get("type")).toLowerCase(Locale.ROOT);
        if (type.startsWith("secure")) {
            return new Term.Unknown(SecretNames.REASON, output.location());
        }
        if (output.get("copy") instanceof Node.Mapping loop) {
            return PropertyLoops.list(evaluator, loop, "");
        }
        @Nullable Node condition = output.get("condition");
        @Nullable Node value = output.get("value");
        boolean absent = condition != null && Boolean.FALSE.equals(Terms.truthOf(evaluator.evaluate(condition)));
        return absent || value == null ? Terms.nothing(output.location()) : evaluator.evaluate(value);
    }
}

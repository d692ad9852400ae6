package dev.cordon.platform.cloudformation.template;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.ParameterFile;
import dev.cordon.rego.value.StringValue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values for parameters: a list of {@code ParameterKey} and {@code ParameterValue}, an object under {@code Parameters}, or a
 * plain object.
 */
final class ParameterValues {

    private ParameterValues() {}

    static ParameterFile of(Path path, String name, Node document, List<Problem> problems) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (document instanceof Node.Sequence list) {
            list.items().forEach(item -> keyed(item, values, problems));
        } else if (document instanceof Node.Mapping mapping) {
            Node.Mapping given = mapping.get("Parameters") instanceof Node.Mapping inner ? inner : mapping;
            given.entries().forEach(entry -> values.put(entry.name(), entry.value()));
        }
        return new ParameterFile(path, name, values);
    }

    private static void keyed(Node item, Map<String, Node> values, List<Problem> problems) {
        @Nullable Node key = item instanceof Node.Mapping pair ? pair.get("ParameterKey") : null;
        if (!(item instanceof Node.Mapping pair)
                || !(key instanceof Node.Scalar scalar)
                || !(scalar.value() instanceof StringValue word)) {
            problems.add(new Problem(
                    ProblemCode.DESCRIPTOR_INVALID,
                    item.location(),
                    "an item of a parameter file needs a ParameterKey",
                    "Write {\"ParameterKey\": ..., \"ParameterValue\": ...}."));
            return;
        }
        @Nullable Node value = pair.get("ParameterValue");
        // UsePreviousValue: the value is in the stack, and not here.
        if (value != null) {
            values.put(word.value(), value);
        }
    }
}

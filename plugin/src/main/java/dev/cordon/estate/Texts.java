package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as text. */
final class Texts {

    private Texts() {}

    /** Text of a string, number or boolean; null for anything else. */
    static @Nullable String of(@Nullable Value value) {
        if (value instanceof StringValue string) {
            return string.value();
        }
        return value instanceof NumberValue || value instanceof BooleanValue ? value.toString() : null;
    }

    /** Text of an attribute of the resource itself; null where it is not known. */
    static @Nullable String of(@Nullable Resource resource, String attribute) {
        return resource == null ? null : of(resource.attributes().get(attribute));
    }

    /** The same by a name that is at hand as a value. */
    static @Nullable String of(Resource resource, StringValue attribute) {
        return of(resource.attributes().get(attribute));
    }

    /** Names of attributes, ready to be looked up. */
    static List<StringValue> values(String... names) {
        return Stream.of(names).map(StringValue::of).toList();
    }

    /** Goes through the texts that declared resources have at the path of their type, where there is one. */
    static void atPaths(EstateGraph graph, Map<String, String> pathsByType, BiConsumer<EstateNode, String> use) {
        for (EstateNode node : graph.nodes()) {
            String path = pathsByType.get(node.type);
            if (path != null && node.resource != null) {
                for (AttributeHit hit : AttributeReader.read(node.resource, path, "")) {
                    String text = of(hit.value());
                    if (text != null) {
                        use.accept(node, text);
                    }
                }
            }
        }
    }

    /** Texts of a list, or of one value. */
    static List<String> all(@Nullable Value value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof ArrayValue array) {
            array.forEach(item -> texts.addAll(all(item)));
        } else {
            String text = of(value);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}

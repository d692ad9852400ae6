package dev.cordon.descriptor.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** From the library's tree to the values that policies see. */
public final class Values {

    private Values() {}

    public static Value of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> StringValue.of(node.textValue());
            case NUMBER -> NumberValue.of(node.asText());
            case BOOLEAN -> BooleanValue.of(node.booleanValue());
            default -> NullValue.NULL;
        };
    }

    public static ObjectValue object(JsonNode node) {
        ObjectBuilder object = ObjectValue.builder();
        node.fields().forEachRemaining(field -> object.put(field.getKey(), of(field.getValue())));
        return object.build();
    }

    private static Value array(JsonNode node) {
        List<Value> items = new ArrayList<>(node.size());
        node.forEach(item -> items.add(of(item)));
        return ArrayValue.of(items);
    }
}

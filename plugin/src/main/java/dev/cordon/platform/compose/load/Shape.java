package dev.cordon.platform.compose.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.schema.DocumentSchema;
import dev.cordon.descriptor.schema.YamlDocument;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a file has the shape of a Compose file: fields that there are, with values of the right kind. */
final class Shape {

    private static final DocumentSchema SCHEMA =
            DocumentSchema.resource("/dev/cordon/platform/compose/compose.schema.json");

    private Shape() {}

    static List<Problem> check(String file, Node document) {
        Map<String, Location> places = new HashMap<>();
        JsonNode tree = document.accept(new ToJson("", places));
        return SCHEMA.check(new YamlDocument(file, tree, places), ProblemCode.DESCRIPTOR_INVALID);
    }

    private record ToJson(String pointer, Map<String, Location> places) implements Node.Visitor<JsonNode> {

        @Override
        public JsonNode scalar(Node.Scalar scalar) {
            Value value = scalar.value();
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            if (value == NullValue.NULL) {
                return nodes.nullNode();
            }
            if (value == BooleanValue.TRUE || value == BooleanValue.FALSE) {
                return nodes.booleanNode(value == BooleanValue.TRUE);
            }
            // The schema asks whether something is a number, and never which.
            return value instanceof NumberValue
                    ? nodes.numberNode(0)
                    : nodes.textNode(value instanceof StringValue text ? text.value() : value.toString());
        }

        @Override
        public JsonNode sequence(Node.Sequence sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                array.add(at(String.valueOf(i), item.location(), item));
            }
            return array;
        }

        @Override
        public JsonNode mapping(Node.Mapping mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Node.Entry entry : mapping.entries()) {
                object.set(entry.name(), at(YamlDocument.escape(entry.name()), entry.location(), entry.value()));
            }
            return object;
        }

        private JsonNode at(String step, Location location, Node node) {
            String path = pointer + "/" + step;
            places.put(path, location);
            return node.accept(new ToJson(path, places));
        }
    }
}

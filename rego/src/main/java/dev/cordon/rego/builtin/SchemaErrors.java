package dev.cordon.rego.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings the validator's errors into the words of the one that OPA uses, where they are the usual ones. */
final class SchemaErrors {
    private static final String ROOT = "(Root)";

    /** The names and the words of the other validator for a keyword; the value of the keyword stands at {@code %s}. */
    private record Form(String type, String description) {}

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("oneOf", new Form("number_one_of", "Must validate one and only one schema (oneOf)")),
            Map.entry("not", new Form("number_not", "Must not validate the schema (not)")),
            Map.entry("const", new Form("const", "%f does not match: %s")),
            Map.entry("enum", new Form("enum", "%f must be one of the following: %s")),
            Map.entry("minItems", new Form("array_min_items", "Array must have at least %s items")),
            Map.entry("maxItems", new Form("array_max_items", "Array must have at most %s items")),
            Map.entry("contains", new Form("contains", "At least one of the items must match")),
            Map.entry("minProperties", new Form("array_min_properties", "Must have at least %s properties")),
            Map.entry("maxProperties", new Form("array_max_properties", "Must have at most %s properties")),
            Map.entry("minLength", new Form("string_gte", "String length must be greater than or equal to %s")),
            Map.entry("maxLength", new Form("string_lte", "String length must be less than or equal to %s")),
            Map.entry("pattern", new Form("pattern", "Does not match pattern '%s'")),
            Map.entry("format", new Form("format", "Does not match format '%s'")),
            Map.entry("multipleOf", new Form("multiple_of", "Must be a multiple of %s")),
            Map.entry("minimum", new Form("number_gte", "Must be greater than or equal to %s")),
            Map.entry("exclusiveMinimum", new Form("number_gt", "Must be greater than %s")),
            Map.entry("maximum", new Form("number_lte", "Must be less than or equal to %s")),
            Map.entry("exclusiveMaximum", new Form("number_lt", "Must be less than %s")));

    private SchemaErrors() {}

    static Value describe(Error error) {
        String field = field(String.valueOf(error.getInstanceLocation()));
        String keyword = String.valueOf(error.getKeyword());
        Form form = FORMS.get(keyword);
        Object[] details = error.getArguments() == null ? new Object[0] : error.getArguments();
        String type = keyword;
        String description = error.getMessage();
        if (keyword.equals("type") && details.length > 1) {
            type = "invalid_type";
            description = "Invalid type. Expected: " + details[1] + ", given: " + details[0];
        } else if (keyword.equals("required") && error.getProperty() != null) {
            description = error.getProperty() + " is required";
        } else if (keyword.equals("additionalProperties") && error.getProperty() != null) {
            type = "additional_property_not_allowed";
            description = "Additional property " + error.getProperty() + " is not allowed";
        } else if (form != null) {
            type = form.type;
            description = form.description.replace("%f", field).replace("%s", value(error.getSchemaNode()));
        }
        return ObjectValue.builder()
                .put("desc", description)
                .put("error", field + ": " + description)
                .put("field", field)
                .put("type", type)
                .build();
    }

    private static String value(JsonNode node) {
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(element -> elements.add(element.toString()));
            return String.join(", ", elements);
        }
        return node.isTextual() ? node.textValue() : node.toString();
    }

    private static String field(String pointer) {
        String path = pointer.replaceFirst("^[$/]+", "").replace('/', '.');
        return path.isEmpty() ? ROOT : path.replaceFirst("^\\.", "");
    }
}

package dev.cordon.rego.builtin;

import com.networknt.schema.Error;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;

/** Brings the validator's errors into the words of the one that OPA uses, where they are the usual ones. */
final class SchemaErrors {
    private SchemaErrors() {}

    static Value describe(Error error) {
        String field = field(String.valueOf(error.getInstanceLocation()));
        String keyword = String.valueOf(error.getKeyword());
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
        }
        return ObjectValue.builder()
                .put("desc", description)
                .put("error", field + ": " + description)
                .put("field", field)
                .put("type", type)
                .build();
    }

    private static String field(String pointer) {
        String path = pointer.replaceFirst("^[$/]+", "").replace('/', '.');
        return path.isEmpty() ? "(root)" : path.replaceFirst("^\\.", "");
    }
}

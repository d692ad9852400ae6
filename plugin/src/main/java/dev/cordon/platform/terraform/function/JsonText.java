package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/** JSON as Terraform writes it: compact, names in order, and {@code <}, {@code >} and {@code &} escaped. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Value value) {
        JsonText text = new JsonText();
        text.append(value);
        return text.out.toString();
    }

    private void append(Value value) {
        if (value instanceof ArrayValue array) {
            out.append('[');
            for (int i = 0; i < array.size(); i++) {
                out.append(i == 0 ? "" : ",");
                append(array.get(i));
            }
            out.append(']');
        } else if (value instanceof ObjectValue object) {
            out.append('{');
            for (int i = 0; i < object.size(); i++) {
                out.append(i == 0 ? "" : ",");
                append(object.keyAt(i));
                out.append(':');
                append(object.valueAt(i));
            }
            out.append('}');
        } else if (value instanceof StringValue) {
            out.append(JsonWriter.escapedForHtml(value.toString()));
        } else if (value instanceof NumberValue number) {
            out.append(Numbers.text(Numbers.parse(number.text())));
        } else {
            out.append(value);
        }
    }
}

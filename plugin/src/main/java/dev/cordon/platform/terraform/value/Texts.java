package dev.cordon.platform.terraform.value;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/** Conversions to text and boolean, as Terraform makes them where one is needed. */
public final class Texts {

    private Texts() {}

    /** @throws TermException where the value has no text */
    public static String of(Value value) {
        if (value instanceof StringValue text) {
            return text.value();
        }
        if (value instanceof NumberValue number) {
            return Numbers.text(Numbers.parse(number.text()));
        }
        if (value instanceof BooleanValue bool) {
            return String.valueOf(bool.value());
        }
        throw new TermException("a text is needed here, not " + kind(value));
    }

    /** @throws TermException where the value is neither a boolean nor the text of one */
    public static boolean isTrue(Value value) {
        if (value instanceof BooleanValue bool) {
            return bool.value();
        }
        if (value instanceof StringValue text
                && (text.value().equals("true") || text.value().equals("false"))) {
            return text.value().equals("true");
        }
        throw new TermException("true or false is needed here, not " + kind(value));
    }

    private static String kind(Value value) {
        if (value == NullValue.NULL) {
            return "null";
        }
        return value instanceof ArrayValue ? "a list" : value instanceof ObjectValue ? "an object" : "a text";
    }
}

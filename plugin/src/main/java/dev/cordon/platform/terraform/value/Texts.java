package dev.cordon.platform.terraform.value;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.text.Normalizer;
import java.util.Map;

/** Conversions to text and boolean, as Terraform makes them where one is needed. */
public final class Texts {

    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "1", true, "false", false, "0", false);

    private Texts() {}

    /** Characters of a text that a function may make. */
    public static final int LONGEST = 4_000_000;

    /** @throws TermException where a text of so many characters would be too long */
    public static void limit(long characters) {
        if (characters > LONGEST) {
            throw new TermException("the text would have more than " + LONGEST + " characters");
        }
    }

    /** Texts are equal however their accents are written: Terraform composes them. */
    public static StringValue normal(StringValue text) {
        return Normalizer.isNormalized(text.value(), Normalizer.Form.NFC)
                ? text
                : StringValue.of(Normalizer.normalize(text.value(), Normalizer.Form.NFC));
    }

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
        if (value instanceof StringValue text && TRUTH.containsKey(text.value())) {
            return TRUTH.get(text.value());
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

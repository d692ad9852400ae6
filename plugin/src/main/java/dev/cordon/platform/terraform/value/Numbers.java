package dev.cordon.platform.terraform.value;

import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Terraform's numbers: decimal, with about 150 digits. */
public final class Numbers {

    public static final MathContext PRECISION = new MathContext(154, RoundingMode.HALF_EVEN);

    /** Numbers with larger exponents mean nothing in a descriptor, and writing them out would fill the heap. */
    private static final int LARGEST_EXPONENT = 10_000;

    private Numbers() {}

    /** @throws TermException where the text is no number or one that is out of all proportion */
    public static BigDecimal parse(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > LARGEST_EXPONENT || number.precision() > LARGEST_EXPONENT) {
                throw new TermException("the number is too large");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new TermException("\"" + text + "\" is no number");
        }
    }

    /** The number in a value: a number, or a text that is one. */
    public static BigDecimal of(Value value) {
        if (value instanceof NumberValue number) {
            return parse(number.text());
        }
        if (value instanceof StringValue text) {
            return parse(text.value());
        }
        throw new TermException("a number is needed here");
    }

    /** As Terraform writes it: without trailing zeros and without an exponent. */
    public static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public static Value value(BigDecimal number) {
        return NumberValue.of(text(number));
    }
}

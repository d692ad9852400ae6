package dev.cordon.rego.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberValueTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, +, 0.2, 0.3",
        "1, /, 3, 0.33333333333333333334",
        "2, /, 3, 0.6666666666666666667",
        "1, /, 8, 0.125",
        "1234567, /, 2, 617283.5",
        "12345678, /, 7, 1.7636682857142857143e+06",
        "1e10, *, 1e-10, 1",
        "100000000000000000000, +, 1, 100000000000000000000",
        "9223372036854775807, +, 1, 9223372036854775808",
        "0.00001, *, 1, 1e-05",
        "1e-30, -, 1, -1",
        "5, -, 7.5, -2.5",
    })
    void arithmeticIsThatOf64BitFloats(String left, char operator, String right, String expected) {
        BinaryFloat a = BinaryFloat.parse(left);
        BinaryFloat b = BinaryFloat.parse(right);
        BinaryFloat result = switch (operator) {
            case '+' -> a.add(b);
            case '-' -> a.subtract(b);
            case '*' -> a.multiply(b);
            default -> a.divide(b);
        };
        assertThat(NumberValue.of(result).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1e3", "-0", "0.10", "100000000000000000000000001", "12"})
    void keepsItsText(String text) {
        assertThat(NumberValue.of(text)).hasToString(text);
    }

    @Test
    void equalValuesAreEqualWhateverTheirText() {
        assertThat(NumberValue.of("1.0")).isEqualTo(NumberValue.of(1)).hasSameHashCodeAs(NumberValue.of(1));
        assertThat(NumberValue.of("1e2")).isEqualTo(NumberValue.of("100.00"));
        assertThat(NumberValue.of("1.5")).isGreaterThan(NumberValue.of(1)).isLessThan(NumberValue.of(2));
    }

    @Test
    void longValueRefusesWhatIsNotALong() {
        assertThat(NumberValue.of("1e3").longValue()).isEqualTo(1000);
        assertThat(NumberValue.of("9223372036854775808").isInteger()).isTrue();
        assertThatThrownBy(() -> NumberValue.of("9223372036854775808").longValue())
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> NumberValue.of("1.5").longValue()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void extremeExponentsAreReadQuickly() {
        assertThat(NumberValue.of("1e1000000")).isGreaterThan(NumberValue.of("1e999999"));
        assertThat(NumberValue.of("1e-1000000")).isGreaterThan(NumberValue.of(0));
    }
}

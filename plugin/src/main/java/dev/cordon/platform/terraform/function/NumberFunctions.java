package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic. */
final class NumberFunctions {

    private static final int LARGEST_BASE = 62;
    private static final int LONGEST_NUMBER = 1_000;

    private NumberFunctions() {}

    static void register(FunctionTable table) {
        table.value("abs", a -> Numbers.value(a.number(0).abs()));
        table.value("ceil", a -> Numbers.value(a.number(0).setScale(0, RoundingMode.CEILING)));
        table.value("floor", a -> Numbers.value(a.number(0).setScale(0, RoundingMode.FLOOR)));
        table.value("signum", a -> Numbers.value(BigDecimal.valueOf(Integer.signum(a.integer(0)))));
        table.value(
                "max",
                a -> Numbers.value(all(a).stream().reduce(BigDecimal::max).orElseThrow(NumberFunctions::none)));
        table.value(
                "min",
                a -> Numbers.value(all(a).stream().reduce(BigDecimal::min).orElseThrow(NumberFunctions::none)));
        table.value("sum", NumberFunctions::sum);
        table.value(
                "log",
                a -> floating(Math.log(a.number(0).doubleValue())
                        / Math.log(a.number(1).doubleValue())));
        table.value(
                "pow",
                a -> floating(Math.pow(a.number(0).doubleValue(), a.number(1).doubleValue())));
        table.value("parseint", NumberFunctions::parseInteger);
    }

    private static List<BigDecimal> all(Arguments arguments) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            numbers.add(arguments.number(i));
        }
        return numbers;
    }

    private static Value sum(Arguments arguments) {
        List<Value> items = arguments.list(0);
        if (items.isEmpty()) {
            throw none();
        }
        return Numbers.value(items.stream().map(Numbers::of).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Value floating(double result) {
        if (Double.isNaN(result) || Double.isInfinite(result)) {
            throw new TermException("the result is no number");
        }
        return Numbers.value(BigDecimal.valueOf(result));
    }

    private static Value parseInteger(Arguments arguments) {
        int base = arguments.integer(1);
        if (!(arguments.get(0) instanceof StringValue text) || base < 2 || base > LARGEST_BASE) {
            throw new TermException("a text and a base between 2 and " + LARGEST_BASE + " are needed here");
        }
        boolean negative = text.value().startsWith("-");
        String digits = negative || text.value().startsWith("+") ? text.value().substring(1) : text.value();
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
            throw new TermException("\"" + text.value() + "\" is no whole number");
        }
        BigInteger number = BigInteger.ZERO;
        for (char c : digits.toCharArray()) {
            number = number.multiply(BigInteger.valueOf(base)).add(BigInteger.valueOf(digit(c, base)));
        }
        return Numbers.value(new BigDecimal(negative ? number.negate() : number));
    }

    /** Up to base 36 capitals are the same as small letters, above they follow them. */
    private static int digit(char c, int base) {
        int value = c >= '0' && c <= '9'
                ? c - '0'
                : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + (base > 36 ? 36 : 10) : base;
        if (value >= base) {
            throw new TermException("\"" + c + "\" is no digit in base " + base);
        }
        return value;
    }

    private static TermException none() {
        return new TermException("there must be at least one number");
    }
}

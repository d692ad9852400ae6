package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic. */
final class NumberFunctions {

    private NumberFunctions() {}

    static void register(FunctionTable table) {
        table.value("abs", a -> Numbers.value(a.number(0).abs()));
        table.value("ceil", a -> Numbers.value(a.number(0).setScale(0, RoundingMode.CEILING)));
        table.value("floor", a -> Numbers.value(a.number(0).setScale(0, RoundingMode.FLOOR)));
        table.value("signum", a -> Numbers.value(BigDecimal.valueOf(a.number(0).signum())));
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
            if (arguments.get(i) instanceof ArrayValue list) {
                list.forEach(item -> numbers.add(Numbers.of(item)));
            } else {
                numbers.add(arguments.number(i));
            }
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
        try {
            return Numbers.value(new BigDecimal(new BigInteger(arguments.text(0), arguments.integer(1))));
        } catch (NumberFormatException e) {
            throw new TermException("\"" + arguments.text(0) + "\" is no whole number in that base");
        }
    }

    private static TermException none() {
        return new TermException("there must be at least one number");
    }
}

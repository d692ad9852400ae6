package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.util.List;

/** The arguments of a call, converted to what the function asks for. */
record Arguments(List<Value> values) {

    int size() {
        return values.size();
    }

    Value get(int index) {
        if (index >= values.size()) {
            throw new TermException("an argument is missing");
        }
        return values.get(index);
    }

    String text(int index) {
        return Texts.of(get(index));
    }

    BigDecimal number(int index) {
        return Numbers.of(get(index));
    }

    int integer(int index) {
        try {
            return number(index).intValueExact();
        } catch (ArithmeticException e) {
            throw new TermException("a whole number is needed here");
        }
    }

    List<Value> list(int index) {
        if (get(index) instanceof ArrayValue array) {
            return array.values();
        }
        throw new TermException("a list is needed here");
    }

    List<String> texts(int index) {
        return list(index).stream().map(Texts::of).toList();
    }

    ObjectValue object(int index) {
        if (get(index) instanceof ObjectValue object) {
            return object;
        }
        throw new TermException("a map is needed here");
    }
}

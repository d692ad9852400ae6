package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes arguments for what they should be, and complains in OPA's words where they are something else. */
final class Operands {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private Operands() {}

    static String string(Value[] arguments, int index) {
        if (arguments[index] instanceof StringValue text) {
            return text.value();
        }
        throw wrongType(arguments, index, "string");
    }

    static NumberValue number(Value[] arguments, int index) {
        if (arguments[index] instanceof NumberValue number) {
            return number;
        }
        throw wrongType(arguments, index, "number");
    }

    static boolean bool(Value[] arguments, int index) {
        if (arguments[index] instanceof BooleanValue truth) {
            return truth.value();
        }
        throw wrongType(arguments, index, "boolean");
    }

    static ArrayValue array(Value[] arguments, int index) {
        if (arguments[index] instanceof ArrayValue array) {
            return array;
        }
        throw wrongType(arguments, index, "array");
    }

    static SetValue set(Value[] arguments, int index) {
        if (arguments[index] instanceof SetValue set) {
            return set;
        }
        throw wrongType(arguments, index, "set");
    }

    static ObjectValue object(Value[] arguments, int index) {
        if (arguments[index] instanceof ObjectValue object) {
            return object;
        }
        throw wrongType(arguments, index, "object");
    }

    /**
     * A whole number, written as such, of 64 bits. Those that do not fit an int are cut to its range, which no length or index
     * reaches.
     */
    static int integer(Value[] arguments, int index) {
        String text = number(arguments, index).text();
        BigInteger value = INTEGER.matcher(text).matches() ? new BigInteger(text) : null;
        if (value == null || value.bitLength() >= Long.SIZE) {
            throw notInteger(index);
        }
        return clamped(value);
    }

    private static BuiltinException notInteger(int index) {
        return BuiltinException.type(
                "operand " + (index + 1) + " must be integer number but got floating-point number");
    }

    static int clamped(BigInteger value) {
        return value.min(BigInteger.valueOf(Integer.MAX_VALUE))
                .max(BigInteger.valueOf(Integer.MIN_VALUE))
                .intValue();
    }

    static BigInteger bigInteger(Value[] arguments, int index) {
        if (!(arguments[index] instanceof NumberValue number)) {
            throw wrongType(arguments, index, "integer");
        }
        if (!number.isInteger()) {
            throw notInteger(index);
        }
        return number.toBinaryFloat().toBigInteger();
    }

    static long longInteger(Value[] arguments, int index) {
        BigInteger value = bigInteger(arguments, index);
        if (value.bitLength() >= Long.SIZE) {
            throw BuiltinException.type("operand " + (index + 1) + " must be a number of 64 bits");
        }
        return value.longValue();
    }

    /** The elements of an array or a set in their order. */
    static List<Value> elements(Value[] arguments, int index) {
        if (arguments[index] instanceof ArrayValue array) {
            return array.values();
        }
        if (arguments[index] instanceof SetValue set) {
            return set.values();
        }
        throw wrongType(arguments, index, "set", "array");
    }

    /** The strings in an array or a set. */
    static List<String> strings(Value[] arguments, int index) {
        String collection = arguments[index] instanceof SetValue ? "set" : "array";
        List<String> result = new ArrayList<>();
        for (Value element : elements(arguments, index)) {
            if (!(element instanceof StringValue text)) {
                throw BuiltinException.type("operand " + (index + 1) + " must be " + collection + " of strings but got "
                        + collection + " containing " + typeName(element));
            }
            result.add(text.value());
        }
        return result;
    }

    static ArrayValue arrayOf(List<String> texts) {
        List<Value> result = new ArrayList<>();
        texts.forEach(text -> result.add(StringValue.of(text)));
        return ArrayValue.of(result);
    }

    static String typeName(Value value) {
        return value.kind().typeName();
    }

    static BuiltinException wrongType(Value[] arguments, int index, String... expected) {
        String what = expected.length == 1 ? expected[0] : "one of {" + String.join(", ", expected) + "}";
        return BuiltinException.type(
                "operand " + (index + 1) + " must be " + what + " but got " + typeName(arguments[index]));
    }
}

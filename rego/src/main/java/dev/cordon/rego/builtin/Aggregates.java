package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions from a collection to one value, and membership. */
final class Aggregates {
    private Aggregates() {}

    static void register(Builtins.Registry registry) {
        registry.add("count", (context, arguments) -> NumberValue.of(count(arguments)))
                .add("sum", folding(NumberValue.ZERO, Arithmetic::plus))
                .add("product", folding(NumberValue.ONE, Arithmetic::times))
                .add("max", (context, arguments) -> extreme(arguments, 1))
                .add("min", (context, arguments) -> extreme(arguments, -1))
                .add("sort", (context, arguments) -> sort(arguments))
                .add("all", (context, arguments) -> BooleanValue.of(all(arguments)))
                .add("any", (context, arguments) -> BooleanValue.of(any(arguments)))
                .add("internal.member_2", (context, arguments) -> BooleanValue.of(isMember(arguments)))
                .add("internal.member_3", (context, arguments) -> BooleanValue.of(isEntry(arguments)));
    }

    private static long count(Value[] arguments) {
        Value value = arguments[0];
        return switch (value.kind()) {
            case ARRAY -> ((ArrayValue) value).size();
            case OBJECT -> ((ObjectValue) value).size();
            case SET -> ((SetValue) value).size();
            case STRING -> {
                String text = ((StringValue) value).value();
                yield text.codePointCount(0, text.length());
            }
            default -> throw Operands.wrongType(arguments, 0, "array", "object", "set", "string");
        };
    }

    private static Builtin.Implementation folding(NumberValue start, BinaryOperator<NumberValue> operation) {
        return (context, arguments) -> {
            NumberValue result = start;
            for (Value element : Operands.elements(arguments, 0)) {
                if (!(element instanceof NumberValue number)) {
                    String collection = Operands.typeName(arguments[0]);
                    throw BuiltinException.type("operand 1 must be " + collection + " of numbers but got " + collection
                            + " containing " + Operands.typeName(element));
                }
                result = operation.apply(result, number);
            }
            return result;
        };
    }

    private static @Nullable Value extreme(Value[] arguments, int direction) {
        Value result = null;
        for (Value element : Operands.elements(arguments, 0)) {
            if (result == null || Integer.signum(element.compareTo(result)) == direction) {
                result = element;
            }
        }
        return result;
    }

    private static Value sort(Value[] arguments) {
        List<Value> sorted = new ArrayList<>(Operands.elements(arguments, 0));
        Collections.sort(sorted);
        return ArrayValue.of(sorted);
    }

    private static boolean all(Value[] arguments) {
        return Operands.elements(arguments, 0).stream().allMatch(element -> element == BooleanValue.TRUE);
    }

    private static boolean any(Value[] arguments) {
        return Operands.elements(arguments, 0).stream().anyMatch(element -> element == BooleanValue.TRUE);
    }

    private static boolean isMember(Value[] arguments) {
        Value collection = arguments[1];
        return switch (collection.kind()) {
            case SET -> ((SetValue) collection).contains(arguments[0]);
            case ARRAY -> ((ArrayValue) collection).values().contains(arguments[0]);
            case OBJECT -> ((ObjectValue) collection).values().contains(arguments[0]);
            default -> false;
        };
    }

    private static boolean isEntry(Value[] arguments) {
        Value collection = arguments[2];
        return switch (collection.kind()) {
            case SET -> arguments[0].equals(arguments[1]) && ((SetValue) collection).contains(arguments[0]);
            case ARRAY ->
                arguments[0] instanceof NumberValue index
                        && index.isLong()
                        && index.longValue() >= 0
                        && index.longValue() < ((ArrayValue) collection).size()
                        && ((ArrayValue) collection)
                                .get((int) index.longValue())
                                .equals(arguments[1]);
            case OBJECT -> arguments[1].equals(((ObjectValue) collection).get(arguments[0]));
            default -> false;
        };
    }
}

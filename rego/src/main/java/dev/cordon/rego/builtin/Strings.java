package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** Functions of strings. Positions and lengths count code points. */
final class Strings {
    private Strings() {}

    static void register(Builtins.Registry registry) {
        registry.add("lower", mapping(text -> eachCodePoint(text, Character::toLowerCase)))
                .add("upper", mapping(text -> eachCodePoint(text, Character::toUpperCase)))
                .add("trim_space", mapping(Trimming::space))
                .add(
                        "strings.reverse",
                        mapping(text -> new StringBuilder(text).reverse().toString()))
                .add("contains", testing(String::contains))
                .add("startswith", testing(String::startsWith))
                .add("endswith", testing(String::endsWith))
                .add("trim", combining(Trimming::both))
                .add("trim_left", combining(Trimming::left))
                .add("trim_right", combining(Trimming::right))
                .add("trim_prefix", combining(Trimming::prefix))
                .add("trim_suffix", combining(Trimming::suffix))
                .add("concat", (context, arguments) -> concat(arguments))
                .add("split", (context, arguments) -> split(arguments))
                .add("strings.split_n", (context, arguments) -> splitN(arguments))
                .add("replace", (context, arguments) -> replace(arguments))
                .add("strings.replace_n", (context, arguments) -> Replacements.replaceAll(arguments))
                .add("indexof", (context, arguments) -> indexOf(arguments))
                .add("indexof_n", (context, arguments) -> indexesOf(arguments))
                .add("substring", (context, arguments) -> substring(arguments))
                .add("strings.count", (context, arguments) -> count(arguments))
                .add("strings.any_prefix_match", anyMatch(String::startsWith))
                .add("strings.any_suffix_match", anyMatch(String::endsWith));
    }

    /** Go changes the case of each character for itself: the sharp s has no capital. */
    private static String eachCodePoint(String text, IntUnaryOperator operation) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(operation).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static Builtin.Implementation mapping(UnaryOperator<String> operation) {
        return (context, arguments) -> StringValue.of(operation.apply(Operands.string(arguments, 0)));
    }

    private static Builtin.Implementation testing(BiPredicate<String, String> test) {
        return (context, arguments) ->
                BooleanValue.of(test.test(Operands.string(arguments, 0), Operands.string(arguments, 1)));
    }

    private static Builtin.Implementation combining(BinaryOperator<String> operation) {
        return (context, arguments) ->
                StringValue.of(operation.apply(Operands.string(arguments, 0), Operands.string(arguments, 1)));
    }

    private static Value concat(Value[] arguments) {
        return StringValue.of(String.join(Operands.string(arguments, 0), Operands.strings(arguments, 1)));
    }

    private static Value split(Value[] arguments) {
        return Operands.arrayOf(parts(arguments));
    }

    /** So many parts from the front, or from the back where the number is negative. */
    private static Value splitN(Value[] arguments) {
        List<String> parts = parts(arguments);
        int wanted = Operands.integer(arguments, 2);
        int count = (int) Math.min(parts.size(), Math.abs((long) wanted));
        return Operands.arrayOf(
                wanted < 0 ? parts.subList(parts.size() - count, parts.size()) : parts.subList(0, count));
    }

    private static List<String> parts(Value[] arguments) {
        String text = Operands.string(arguments, 0);
        String separator = Operands.string(arguments, 1);
        List<String> parts = new ArrayList<>();
        if (separator.isEmpty()) {
            text.codePoints().forEach(point -> parts.add(Character.toString(point)));
            return parts;
        }
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static Value replace(Value[] arguments) {
        String text = Operands.string(arguments, 0);
        String old = Operands.string(arguments, 1);
        return StringValue.of(text.replace(old, Operands.string(arguments, 2)));
    }

    private static Value indexOf(Value[] arguments) {
        String text = Operands.string(arguments, 0);
        String sought = sought(arguments);
        int at = text.indexOf(sought);
        return NumberValue.of(at < 0 ? -1 : text.codePointCount(0, at));
    }

    private static String sought(Value[] arguments) {
        String sought = Operands.string(arguments, 1);
        if (sought.isEmpty()) {
            throw BuiltinException.other("empty search character");
        }
        return sought;
    }

    private static Value indexesOf(Value[] arguments) {
        String text = Operands.string(arguments, 0);
        String sought = sought(arguments);
        List<Value> result = new ArrayList<>();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, text.offsetByCodePoints(at, 1))) {
            result.add(NumberValue.of(text.codePointCount(0, at)));
        }
        return ArrayValue.of(result);
    }

    private static Value substring(Value[] arguments) {
        String text = Operands.string(arguments, 0);
        int from = Operands.integer(arguments, 1);
        int length = Operands.integer(arguments, 2);
        if (from < 0) {
            throw BuiltinException.other("negative offset");
        }
        int size = text.codePointCount(0, text.length());
        if (from >= size) {
            return StringValue.EMPTY;
        }
        int to = length < 0 ? size : (int) Math.min(size, (long) from + length);
        int start = text.offsetByCodePoints(0, from);
        return StringValue.of(text.substring(start, text.offsetByCodePoints(start, to - from)));
    }

    private static Value count(Value[] arguments) {
        String text = Operands.string(arguments, 0);
        String sought = Operands.string(arguments, 1);
        if (sought.isEmpty()) {
            return NumberValue.of(text.codePointCount(0, text.length()) + 1L);
        }
        int count = 0;
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length())) {
            count++;
        }
        return NumberValue.of(count);
    }

    private static Builtin.Implementation anyMatch(BiPredicate<String, String> test) {
        return (context, arguments) -> {
            List<String> affixes = oneOrMany(arguments, 1);
            boolean found = oneOrMany(arguments, 0).stream()
                    .anyMatch(text -> affixes.stream().anyMatch(affix -> test.test(text, affix)));
            return BooleanValue.of(found);
        };
    }

    private static List<String> oneOrMany(Value[] arguments, int index) {
        if (arguments[index] instanceof StringValue text) {
            return List.of(text.value());
        }
        if (arguments[index] instanceof ObjectValue || arguments[index].kind().compareTo(Value.Kind.ARRAY) < 0) {
            throw Operands.wrongType(arguments, index, "string", "set", "array");
        }
        return Operands.strings(arguments, index);
    }
}

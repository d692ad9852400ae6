package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoFormat;
import dev.cordon.rego.builtin.format.GoValue;
import dev.cordon.rego.value.StringValue;
import java.util.List;

/** Comparisons, which compare only values of one basic kind. */
final class Comparisons {
    private Comparisons() {}

    /** The kinds that can be compared. */
    private enum Basic {
        NONE,
        BOOL,
        WHOLE,
        FLOAT,
        TEXT;

        static Basic of(GoValue value) {
            return switch (value.kind()) {
                case BOOL -> BOOL;
                case INT, INT64, UINT8, BIG -> WHOLE;
                case FLOAT -> FLOAT;
                case STRING, NUMBER -> TEXT;
                case NONE, NIL, SLICE, MAP -> NONE;
            };
        }
    }

    /** Whether the first value equals one of the others. */
    static GoValue equal(List<GoValue> values) {
        if (values.size() < 2) {
            throw new TemplateException("missing argument for comparison");
        }
        GoValue first = values.get(0);
        for (GoValue other : values.subList(1, values.size())) {
            if (areEqual(first, other)) {
                return GoValue.bool(true);
            }
        }
        return GoValue.bool(false);
    }

    private static boolean areEqual(GoValue left, GoValue right) {
        if (Basic.of(left) != Basic.of(right)) {
            if (!left.isNothing() && !right.isNothing()) {
                throw incompatible(left, right);
            }
            return false;
        }
        return switch (Basic.of(left)) {
            case BOOL -> left.asBoolean() == right.asBoolean();
            case WHOLE -> left.asWhole().equals(right.asWhole());
            case FLOAT -> left.asDouble() == right.asDouble();
            case TEXT -> left.asText().equals(right.asText());
            case NONE -> areBothNothing(left, right);
        };
    }

    private static boolean areBothNothing(GoValue left, GoValue right) {
        if (left.isNothing() || right.isNothing()) {
            return left.isNothing() == right.isNothing();
        }
        if (left.kind() != right.kind()) {
            throw new TemplateException("non-comparable types " + text(left) + ": " + left.typeName() + ", "
                    + right.typeName() + ": " + GoFormat.sprint(List.of(right)));
        }
        throw new TemplateException("non-comparable type " + text(right) + ": " + right.typeName());
    }

    private static String text(GoValue value) {
        return new GoFormat("%s", List.of(value)).text();
    }

    private static TemplateException incompatible(GoValue left, GoValue right) {
        return new TemplateException(
                "incompatible types for comparison: " + left.typeName() + " and " + right.typeName());
    }

    static boolean isLess(List<GoValue> values) {
        GoValue left = values.get(0);
        GoValue right = values.get(1);
        if (Basic.of(left) == Basic.NONE || Basic.of(right) == Basic.NONE) {
            throw new TemplateException("invalid type for comparison");
        }
        if (Basic.of(left) != Basic.of(right)) {
            throw incompatible(left, right);
        }
        return switch (Basic.of(left)) {
            case WHOLE -> left.asWhole().compareTo(right.asWhole()) < 0;
            case FLOAT -> left.asDouble() < right.asDouble();
            case TEXT -> StringValue.compareCodePoints(left.asText(), right.asText()) < 0;
            case BOOL, NONE -> throw new TemplateException("invalid type for comparison");
        };
    }

    static boolean isLessOrEqual(List<GoValue> values) {
        return isLess(values) || areEqual(values.get(0), values.get(1));
    }
}

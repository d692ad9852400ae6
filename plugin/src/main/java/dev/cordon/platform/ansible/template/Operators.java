package dev.cordon.platform.ansible.template;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operators of expressions. */
final class Operators {

    private Operators() {}

    static Term not(Term term) {
        @Nullable Boolean truth = Terms.isTrue(term);
        return truth == null ? term : Terms.truth(!truth);
    }

    /** The missing part of the term, or a missing term of that reason. */
    static Term missing(Term term, String otherwise) {
        Term.@Nullable Missing missing = Terms.anyMissing(term);
        return missing == null ? new Term.Missing(otherwise) : new Term.Missing(missing.reason());
    }

    static String reason(Term term) {
        Term.@Nullable Missing missing = Terms.anyMissing(term);
        return missing == null ? "it is no plain value" : missing.reason();
    }

    static Term apply(String operator, Term left, Term right) {
        Term.@Nullable Missing missing = Terms.anyMissing(left);
        missing = missing == null ? Terms.anyMissing(right) : missing;
        if (missing != null) {
            return new Term.Missing(missing.reason());
        }
        return switch (operator) {
            case "==" -> Terms.truth(equal(left, right));
            case "!=" -> Terms.truth(!equal(left, right));
            case "in" -> contains(right, left);
            case "not in" -> not(contains(right, left));
            case "~" -> concatenated(left, right);
            case "+" -> plus(left, right);
            case "<", "<=", ">", ">=" -> compare(operator, left, right);
            default -> arithmetic(operator, left, right);
        };
    }

    static boolean equal(Term left, Term right) {
        return counted(Terms.known(left)).equals(counted(Terms.known(right)));
    }

    /** Python's {@code true} is 1. */
    private static Value counted(Value value) {
        return value instanceof BooleanValue truth ? NumberValue.of(truth.value() ? 1 : 0) : value;
    }

    /** Whether the list, mapping or text on the left has what is on the right. */
    static Term contains(Term whole, Term part) {
        @Nullable List<Term> items = Terms.items(whole);
        if (items != null) {
            return Terms.truth(items.stream().anyMatch(item -> equal(item, part)));
        }
        @Nullable String name = Terms.print(part);
        Term.@Nullable Members members = Terms.members(whole);
        if (members != null) {
            return Terms.truth(name != null && members.members().containsKey(name));
        }
        @Nullable String text = Terms.print(whole);
        return text == null || name == null
                ? new Term.Missing("\"in\" is not evaluated for these values")
                : Terms.truth(text.contains(name));
    }

    private static Term concatenated(Term left, Term right) {
        @Nullable String start = Terms.written(left);
        @Nullable String end = Terms.written(right);
        return start == null || end == null ? new Term.Missing("a list inside a text") : Terms.text(start + end);
    }

    private static Term plus(Term left, Term right) {
        @Nullable List<Term> first = Terms.items(left);
        @Nullable List<Term> second = Terms.items(right);
        if (first != null && second != null) {
            List<Term> all = new ArrayList<>(first);
            all.addAll(second);
            return Term.list(all);
        }
        boolean texts = Terms.scalar(left) instanceof StringValue && Terms.scalar(right) instanceof StringValue;
        return texts ? concatenated(left, right) : arithmetic("+", left, right);
    }

    private static Term compare(String operator, Term left, Term right) {
        @Nullable Value first = Terms.scalar(left);
        @Nullable Value second = Terms.scalar(right);
        boolean numbers = first instanceof NumberValue && second instanceof NumberValue;
        boolean texts = first instanceof StringValue && second instanceof StringValue;
        if (first == null || second == null || !numbers && !texts) {
            return new Term.Missing("these values cannot be compared");
        }
        int order = first.compareTo(second);
        return Terms.truth(
                switch (operator) {
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    default -> order >= 0;
                });
    }

    private static Term arithmetic(String operator, Term left, Term right) {
        @Nullable BigDecimal first = decimal(left);
        @Nullable BigDecimal second = decimal(right);
        boolean divides = operator.equals("/") || operator.equals("//") || operator.equals("%");
        if (first == null || second == null || divides && second.signum() == 0) {
            return new Term.Missing("\"" + operator + "\" is not evaluated for these values");
        }
        @Nullable
        BigDecimal result = switch (operator) {
            case "+" -> first.add(second);
            case "-" -> first.subtract(second);
            case "*" -> first.multiply(second);
            case "/" -> first.divide(second, MathContext.DECIMAL64);
            case "//" -> first.divide(second, 0, RoundingMode.FLOOR);
            case "%" ->
                first.subtract(first.divide(second, 0, RoundingMode.FLOOR).multiply(second));
            default -> null;
        };
        return result == null || result.precision() > LONGEST
                ? new Term.Missing("\"" + operator + "\" is not evaluated")
                : new Term.Scalar(NumberValue.of(result.stripTrailingZeros().toPlainString()));
    }

    private static final int LONGEST = 200;

    private static @Nullable BigDecimal decimal(Term term) {
        if (!(Terms.scalar(term) instanceof NumberValue number) || number.text().length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal decimal = new BigDecimal(number.text());
            return Math.abs((long) decimal.scale()) > LONGEST ? null : decimal;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

package dev.cordon.platform.ansible.template;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.platform.ansible.template.Expression.Arguments;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The tests of Jinja, after {@code is}, that depend on their input alone. */
final class Tests {

    private Tests() {}

    static Term apply(String test, Term input, Arguments arguments) {
        Term.@Nullable Missing missing = Terms.missing(input);
        if (test.equals("defined") || test.equals("undefined")) {
            return missing != null && !missing.undefined()
                    ? missing
                    : Terms.truth((missing == null) == test.equals("defined"));
        }
        if (missing != null) {
            return new Term.Missing(missing.reason());
        }
        @Nullable Value value = Terms.scalar(input);
        return switch (test) {
            case "none" -> Terms.truth(value == NullValue.NULL);
            case "string" -> Terms.truth(value instanceof StringValue);
            case "number" -> Terms.truth(value instanceof NumberValue || value instanceof BooleanValue);
            case "boolean" -> Terms.truth(value instanceof BooleanValue);
            case "mapping" -> Terms.truth(Terms.members(input) != null);
            case "sequence", "iterable" -> Terms.truth(value == null || value instanceof StringValue);
            case "truthy" -> Operators.not(Operators.not(input));
            case "falsy" -> Operators.not(input);
            case "in", "contains", "eq", "==", "equalto", "sameas", "ne", "!=" -> compare(test, input, arguments);
            case "match", "search", "regex" -> matches(test, input, arguments);
            default -> new Term.Missing("the test \"" + test + "\" is not evaluated");
        };
    }

    private static Term compare(String test, Term input, Arguments arguments) {
        @Nullable Term other = arguments.get(0, "");
        if (other == null || Terms.anyMissing(other) != null) {
            return new Term.Missing("what \"" + test + "\" compares with is not known");
        }
        return switch (test) {
            case "in" -> Operators.contains(other, input);
            case "contains" -> Operators.contains(input, other);
            case "ne", "!=" -> Terms.truth(!Operators.equal(input, other));
            default -> Terms.truth(Operators.equal(input, other));
        };
    }

    private static Term matches(String test, Term input, Arguments arguments) {
        @Nullable String text = Terms.written(input);
        @Nullable String pattern = arguments.text(0, "pattern", "");
        if (text == null || pattern == null) {
            return new Term.Missing("the test \"" + test + "\" is not evaluated for these values");
        }
        try {
            String anchored = test.equals("match") ? "^(?:" + pattern + ")" : pattern;
            return Terms.truth(Pattern.compile(anchored).matcher(text).find());
        } catch (PatternSyntaxException e) {
            return new Term.Missing("the pattern of \"" + test + "\" cannot be read");
        }
    }
}

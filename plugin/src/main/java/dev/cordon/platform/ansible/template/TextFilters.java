package dev.cordon.platform.ansible.template;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.platform.ansible.template.Expression.Arguments;
import dev.cordon.platform.ansible.template.Filters.Filter;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Filters over one text. */
final class TextFilters {

    private static final Set<String> TRUE = Set.of("true", "yes", "on", "1");

    static final Map<String, Filter> ALL = Map.ofEntries(
            Map.entry("lower", text(text -> text.toLowerCase(Locale.ROOT))),
            Map.entry("upper", text(text -> text.toUpperCase(Locale.ROOT))),
            Map.entry("capitalize", text(TextFilters::capitalized)),
            Map.entry("trim", text(String::strip)),
            Map.entry("string", text(text -> text)),
            Map.entry("basename", text(text -> text.substring(text.lastIndexOf('/') + 1))),
            Map.entry("dirname", text(text -> text.substring(0, Math.max(0, text.lastIndexOf('/'))))),
            Map.entry("replace", TextFilters::replace),
            Map.entry("regex_replace", TextFilters::regexReplace),
            Map.entry("split", TextFilters::split),
            Map.entry("bool", (input, arguments) -> bool(input)),
            Map.entry("int", TextFilters::integer),
            Map.entry("mandatory", (input, arguments) -> input),
            Map.entry("ternary", TextFilters::ternary));

    private TextFilters() {}

    private static Filter text(UnaryOperator<String> change) {
        return (input, arguments) -> {
            @Nullable String text = Terms.written(input);
            return text == null ? noText(input) : Terms.text(change.apply(text));
        };
    }

    private static Term noText(Term input) {
        return Operators.missing(input, "a filter for texts has a list or mapping");
    }

    private static String capitalized(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT)
                        + text.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Term replace(Term input, Arguments arguments) {
        @Nullable String text = Terms.written(input);
        @Nullable String old = arguments.text(0, "old", "");
        @Nullable String replacement = arguments.text(1, "new", "");
        if (text == null || old == null || replacement == null || old.isEmpty()) {
            return noText(input);
        }
        long growth = (long) text.length() * Math.max(1, replacement.length());
        return growth > 10L * Term.LONGEST
                ? new Term.Missing("the text is longer than " + Term.LONGEST + " characters")
                : Terms.text(text.replace(old, replacement));
    }

    private static Term regexReplace(Term input, Arguments arguments) {
        @Nullable String text = Terms.written(input);
        @Nullable String pattern = arguments.text(0, "pattern", "");
        @Nullable String replacement = arguments.text(1, "replacement", "");
        if (text == null || pattern == null || replacement == null) {
            return noText(input);
        }
        long growth = (long) text.length() * Math.max(1, replacement.length());
        if (growth > Term.LONGEST) {
            return new Term.Missing("the text is longer than " + Term.LONGEST + " characters");
        }
        try {
            String groups = replacement.replace("$", "\\$").replaceAll("\\\\([0-9])", "\\$$1");
            return Terms.text(Pattern.compile(pattern).matcher(text).replaceAll(groups));
        } catch (PatternSyntaxException | IndexOutOfBoundsException e) {
            return new Term.Missing("the pattern of \"regex_replace\" cannot be read");
        }
    }

    private static Term split(Term input, Arguments arguments) {
        @Nullable String text = Terms.print(input);
        @Nullable String separator = arguments.text(0, "sep", " ");
        if (text == null || separator == null || separator.isEmpty()) {
            return noText(input);
        }
        if (arguments.count() > 0) {
            return Terms.texts(Arrays.asList(text.split(java.util.regex.Pattern.quote(separator), -1)));
        }
        return text.isBlank()
                ? Term.list(List.of())
                : Terms.texts(Arrays.asList(text.strip().split("\\s+")));
    }

    private static Term bool(Term input) {
        if (Terms.scalar(input) == NullValue.NULL) {
            return input;
        }
        @Nullable String text = Terms.print(input);
        return text == null ? noText(input) : Terms.truth(TRUE.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** As in Jinja, what is no number is 0, or the default that is given. */
    private static Term integer(Term input, Arguments arguments) {
        @Nullable Term otherwise = arguments.get(0, "default");
        if (arguments.get(1, "base") != null) {
            return new Term.Missing("\"int\" is not evaluated in this form");
        }
        if (Terms.scalar(input) instanceof BooleanValue truth) {
            return Terms.number(truth.value() ? 1 : 0);
        }
        if (Terms.scalar(input) instanceof NumberValue number && number.isInteger()) {
            return input;
        }
        @Nullable String text = Terms.print(input);
        if (text == null || text.length() > 30) {
            return noText(input);
        }
        try {
            BigDecimal whole = new BigDecimal(text.strip()).setScale(0, RoundingMode.DOWN);
            return new Term.Scalar(NumberValue.of(whole.toPlainString()));
        } catch (ArithmeticException | NumberFormatException e) {
            return otherwise == null ? Terms.number(0) : otherwise;
        }
    }

    private static Term ternary(Term input, Arguments arguments) {
        @Nullable Boolean truth = Terms.isTrue(input);
        @Nullable Term ofNone = arguments.get(2, "none_val");
        if (Terms.scalar(input) == NullValue.NULL && ofNone != null && Terms.scalar(ofNone) != NullValue.NULL) {
            return ofNone;
        }
        @Nullable
        Term chosen = truth == null ? null : truth ? arguments.get(0, "true_val") : arguments.get(1, "false_val");
        return chosen == null ? noText(input) : chosen;
    }
}

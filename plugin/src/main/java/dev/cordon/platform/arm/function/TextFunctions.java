package dev.cordon.platform.arm.function;

import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import dev.cordon.resource.term.TextParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions of texts. */
final class TextFunctions {

    private static final List<String> UNPREDICTABLE = List.of(
            "uniqueString", "guid", "newGuid", "toLogicalZone", "toLogicalZones", "toPhysicalZone", "toPhysicalZones");

    private TextFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("format", TextFunctions::format);
        all.add("toLower", call -> unary(call, text -> text.toLowerCase(Locale.ROOT)));
        all.add("toUpper", call -> unary(call, text -> text.toUpperCase(Locale.ROOT)));
        all.add("trim", call -> unary(call, String::strip));
        all.add("string", TextFunctions::string);
        all.add(
                "base64",
                call -> unary(call, text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))));
        all.add("base64ToString", call -> unary(call, TextFunctions::decoded));
        all.add("replace", TextFunctions::replace);
        all.add("split", TextFunctions::split);
        all.add("substring", TextFunctions::substring);
        all.add("padLeft", TextFunctions::padLeft);
        all.add("join", TextFunctions::join);
        all.add("startsWith", call -> compare(call, String::startsWith));
        all.add("endsWith", call -> compare(call, String::endsWith));
        all.add("base64ToJson", TextFunctions::decodedJson);
        all.add("fail", call -> call.unknown("the template fails here"));
        for (String name : UNPREDICTABLE) {
            all.add(name, call -> opaque(call, name));
        }
    }

    /** What is made of a value so that nobody knows it again refers to nothing. */
    private static Term opaque(Invocation call, String name) {
        String reason = "what " + name + " gives is not worked out";
        return new Term.Unknown(reason, Set.of(), Holes.ofCall(name, call.arguments()), call.location());
    }

    /** {@code {0}} and {@code {1:…}} stand for arguments, {@code {{} for a brace. */
    private static Term format(Invocation call) {
        @Nullable String pattern = call.text(0);
        if (pattern == null) {
            return call.undecided("the pattern is not known");
        }
        TextParts parts = new TextParts(call.budget(), call.location());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean twice = i + 1 < pattern.length() && pattern.charAt(i + 1) == c;
            int end = pattern.indexOf('}', i);
            if ((c == '{' || c == '}') && twice) {
                parts.add(String.valueOf(c));
                i++;
            } else if (c == '{' && end > 0) {
                @Nullable Integer index = index(pattern.substring(i + 1, end));
                parts.add(
                        index == null || index + 1 >= call.count()
                                ? call.unknown("the pattern asks for an argument that is not there")
                                : call.arguments().get(index + 1));
                i = end;
            } else {
                parts.add(String.valueOf(c));
            }
        }
        return ResourceIds.refine(parts.build(), call.scope().place());
    }

    private static @Nullable Integer index(String text) {
        String digits = text.split("[,:]", 2)[0].strip();
        return digits.matches("[0-9]{1,3}") ? Integer.valueOf(digits) : null;
    }

    private static Term unary(Invocation call, UnaryOperator<String> function) {
        @Nullable String text = call.text(0);
        if (text == null) {
            // Letters of another case are no other name.
            boolean unknown = call.count() > 0 && call.arguments().get(0) instanceof Term.Unknown;
            return unknown ? call.arguments().get(0) : call.undecided("the text is not known");
        }
        String result = function.apply(text);
        call.budget().text(result.length());
        return new Term.Scalar(StringValue.of(result), Terms.origins(call.arguments()), call.location());
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Term decodedJson(Invocation call) {
        @Nullable String text = call.text(0);
        return text == null ? call.undecided("the text is not known") : JsonTexts.read(decoded(text), call.location());
    }

    private static Term string(Invocation call) {
        @Nullable String text = call.text(0);
        if (text != null) {
            return Terms.text(text, call.location());
        }
        boolean known = call.count() > 0 && Terms.firstUnknown(call.arguments().get(0)) == null;
        return known
                ? Terms.text(JsonTexts.write(call.arguments().get(0), call.budget()), call.location())
                : call.undecided("the value is not known");
    }

    private static Term replace(Invocation call) {
        @Nullable String text = call.text(0);
        @Nullable String old = call.text(1);
        @Nullable String replacement = call.text(2);
        if (text == null || old == null || replacement == null || old.isEmpty()) {
            return call.undecided("the text is not known");
        }
        String result = text.replace(old, replacement);
        call.budget().text(result.length());
        return Terms.text(result, call.location());
    }

    private static Term split(Invocation call) {
        @Nullable String text = call.text(0);
        if (text == null || call.count() < 2) {
            return call.undecided("the text is not known");
        }
        List<String> delimiters = new ArrayList<>();
        Term given = call.arguments().get(1);
        if (given instanceof Term.Sequence list) {
            list.items().forEach(item -> delimiters.add(String.valueOf(Terms.textOf(item))));
        } else {
            delimiters.add(String.valueOf(Terms.textOf(given)));
        }
        delimiters.removeIf(String::isEmpty);
        List<Term> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            for (String delimiter : delimiters) {
                if (i >= from && text.startsWith(delimiter, i)) {
                    items.add(Terms.text(text.substring(from, i), call.location()));
                    from = i + delimiter.length();
                }
            }
        }
        items.add(Terms.text(text.substring(from), call.location()));
        call.budget().copies(items.size());
        return new Term.Sequence(items, call.location());
    }

    private static Term substring(Invocation call) {
        @Nullable String text = call.text(0);
        @Nullable Integer start = call.count() > 1 ? call.integer(1) : Integer.valueOf(0);
        if (text == null || start == null || start < 0 || start > text.length()) {
            return call.undecided("the text or the range is not known");
        }
        @Nullable Integer length = call.count() > 2 ? call.integer(2) : Integer.valueOf(text.length() - start);
        return length == null || length < 0 || start + (long) length > text.length()
                ? call.undecided("the range is not known")
                : Terms.text(text.substring(start, start + length), call.location());
    }

    private static Term padLeft(Invocation call) {
        @Nullable String text = call.text(0);
        @Nullable Integer width = call.integer(1);
        String pad = call.count() > 2 ? String.valueOf(call.text(2)) : " ";
        if (text == null || width == null || pad.length() != 1) {
            return call.undecided("the text or the width is not known");
        }
        int missing = Math.max(0, width - text.length());
        call.budget().text(missing);
        return Terms.text(pad.repeat(missing) + text, call.location());
    }

    private static Term join(Invocation call) {
        @Nullable String delimiter = call.text(1);
        if (delimiter == null || !(call.arguments().get(0) instanceof Term.Sequence list)) {
            return call.undecided("the list or the delimiter is not known");
        }
        TextParts parts = new TextParts(call.budget(), call.location());
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0) {
                parts.add(delimiter);
            }
            parts.add(list.items().get(i));
        }
        return ResourceIds.refine(parts.build(), call.scope().place());
    }

    private static Term compare(Invocation call, BiFunction<String, String, Boolean> comparison) {
        @Nullable String text = call.text(0);
        @Nullable String other = call.text(1);
        return text == null || other == null
                ? call.undecided("the text is not known")
                : Terms.bool(
                        comparison.apply(text.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)),
                        call.location());
    }
}

package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import dev.cordon.resource.term.TextParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that make texts, and one that takes them apart. */
final class TextFunctions {

    private TextFunctions() {}

    static Term join(Evaluator evaluator, Node argument, Location at) {
        @Nullable List<Term> given = Arguments.evaluate(evaluator, argument, 2);
        @Nullable String delimiter = given == null ? null : Terms.textOf(given.get(0));
        if (given == null || delimiter == null) {
            return evaluator.misused(at, "Fn::Join needs a list of a delimiter and a list");
        }
        if (!(given.get(1) instanceof Term.Sequence list)) {
            return Terms.unknownFrom(given, "the list is not known", at);
        }
        TextParts parts = new TextParts(evaluator.budget(), at);
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0) {
                parts.add(delimiter);
            }
            parts.add(list.items().get(i));
        }
        return ArnText.refine(parts.build());
    }

    static Term split(Evaluator evaluator, Node argument, Location at) {
        @Nullable List<Term> given = Arguments.evaluate(evaluator, argument, 2);
        @Nullable String delimiter = given == null ? null : Terms.textOf(given.get(0));
        if (given == null || delimiter == null || delimiter.isEmpty()) {
            return evaluator.misused(at, "Fn::Split needs a list of a delimiter and a text");
        }
        @Nullable String text = Terms.textOf(given.get(1));
        if (text == null) {
            return Terms.unknownFrom(given, "the text is not known", at);
        }
        List<Term> items = new ArrayList<>();
        int from = 0;
        for (int next = text.indexOf(delimiter); next >= 0; next = text.indexOf(delimiter, from)) {
            items.add(Terms.text(text.substring(from, next), at));
            from = next + delimiter.length();
        }
        items.add(Terms.text(text.substring(from), at));
        evaluator.budget().copies(items.size());
        return new Term.Sequence(items, at);
    }

    static Term base64(Evaluator evaluator, Node argument, Location at) {
        Term given = evaluator.evaluate(argument);
        @Nullable String text = Terms.textOf(given);
        if (text == null) {
            return Terms.unknownFrom(List.of(given), "the text is not known", at);
        }
        evaluator.budget().text(text.length() * 2);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Terms.text(Base64.getEncoder().encodeToString(bytes), at);
    }

    static Term json(Evaluator evaluator, Node argument, Location at) {
        Term given = evaluator.evaluate(argument);
        if (Terms.firstUnknown(given) != null) {
            return Terms.unknownFrom(List.of(given), "", at);
        }
        String text = JsonWriter.compact(Terms.valueOf(given));
        evaluator.budget().text(text.length());
        return Terms.text(text, at);
    }
}

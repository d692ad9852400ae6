package dev.cordon.platform.arm.function;

import dev.cordon.finding.Location;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;

/** Values as texts of JSON, and back. */
final class JsonTexts {

    private JsonTexts() {}

    static String write(Term term, Budget budget) {
        String text = JsonWriter.compact(Terms.valueOf(term));
        budget.text(text.length());
        return text;
    }

    static Term read(String text, Location at) {
        try {
            return Terms.of(JsonReader.read(new SourceFile("json", text)), at);
        } catch (JsonException e) {
            return new Term.Unknown("the text is not valid JSON", at);
        }
    }
}

package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What is asked of any value, and of texts. */
final class ScalarRules {
    private ScalarRules() {}

    static void validate(ObjectValue keywords, Value value, Place place, Report report) {
        Value wanted = keywords.get("const");
        if (wanted != null && !wanted.equals(value)) {
            report.add(place, "const", place.field() + " does not match: " + Numbers.text(wanted));
        }
        if (keywords.get("enum") instanceof ArrayValue allowed && allowed.size() > 0) {
            oneOf(allowed, value, place, report);
        }
        if (keywords.get("format") instanceof StringValue format
                && value instanceof StringValue text
                && !Formats.matches(format.value(), text.value())) {
            report.add(place, "format", "Does not match format '" + format.value() + "'");
        }
        report.reward();
        if (value instanceof StringValue text) {
            length(keywords, text.value(), place, report);
        }
    }

    private static void oneOf(ArrayValue allowed, Value value, Place place, Report report) {
        List<String> texts = new ArrayList<>();
        boolean found = false;
        for (Value each : allowed) {
            found |= each.equals(value);
            texts.add(Numbers.text(each));
        }
        if (!found) {
            report.add(place, "enum", place.field() + " must be one of the following: " + String.join(", ", texts));
        }
    }

    private static void length(ObjectValue keywords, String text, Place place, Report report) {
        int length = text.codePointCount(0, text.length());
        Value least = keywords.get("minLength");
        if (Numbers.isBelow(length, least)) {
            report.add(place, "string_gte", "String length must be greater than or equal to " + least);
        }
        Value most = keywords.get("maxLength");
        if (Numbers.isAbove(length, most)) {
            report.add(place, "string_lte", "String length must be less than or equal to " + most);
        }
        report.reward();
    }
}

package dev.cordon.descriptor.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Turns what the validator says into what a person can act on: the place, what was expected, what to do. */
final class SchemaMessages {

    private static final int MOST_NAMES = 40;

    private final JsonNode schema;
    private final YamlDocument document;
    private final ProblemCode code;

    SchemaMessages(JsonNode schema, YamlDocument document, ProblemCode code) {
        this.schema = schema;
        this.document = document;
        this.code = code;
    }

    Problem problem(Error error) {
        String pointer = pointer(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownName(error, pointer);
            case "required" -> missingName(error, pointer);
            case "enum", "const" -> wrongWord(error, pointer);
            case "type" -> wrongType(error, pointer);
            case "pattern" -> wrongShape(error, pointer);
            case "format" ->
                problem(
                        pointer,
                        subject(pointer) + " is not a " + keyword(error).asText(),
                        formatRemedy(error));
            default ->
                problem(
                        pointer,
                        subject(pointer) + ": " + error.getMessage(),
                        "Correct the value; the schema says: " + description(error));
        };
    }

    private Problem unknownName(Error error, String pointer) {
        String name = error.getProperty();
        List<String> known = names(siblings(error).path("properties"));
        String path = pointer + "/" + YamlDocument.escape(name);
        String where = pointer.isEmpty() ? "the document" : YamlDocument.words(pointer);
        return problem(
                path, "'" + name + "' is not a field of " + where, capital(Spelling.hint(name, known)) + remedy(known));
    }

    /** A list that nobody reads to its end helps nobody. */
    private static String remedy(List<String> known) {
        return known.size() > MOST_NAMES
                ? "Correct the name, or remove the field."
                : "Allowed here: " + String.join(", ", known) + ".";
    }

    private Problem missingName(Error error, String pointer) {
        String name = error.getProperty();
        String meaning = siblings(error)
                .path("properties")
                .path(name)
                .path("description")
                .asText("");
        String where = pointer.isEmpty() ? "the document" : YamlDocument.words(pointer);
        return problem(
                pointer,
                where + " lacks '" + name + "'",
                "Add '" + name + "'" + (meaning.isEmpty() ? "." : ": " + meaning));
    }

    private Problem wrongWord(Error error, String pointer) {
        List<String> allowed = new ArrayList<>();
        JsonNode words = keyword(error);
        words.forEach(word -> allowed.add(word.asText()));
        if (allowed.isEmpty()) {
            allowed.add(words.asText());
        }
        String given = value(error);
        return problem(
                pointer,
                subject(pointer) + " cannot be '" + given + "'",
                capital(Spelling.hint(given, allowed)) + "Expected one of: " + String.join(", ", allowed) + ".");
    }

    private Problem wrongType(Error error, String pointer) {
        JsonNode expected = keyword(error);
        List<String> types = new ArrayList<>();
        expected.forEach(type -> types.add(type.asText()));
        if (types.isEmpty()) {
            types.add(expected.asText());
        }
        boolean quotes = types.contains("string") && error.getInstanceNode().isValueNode();
        return problem(
                pointer,
                subject(pointer) + " is " + kind(error.getInstanceNode()) + ", expected " + String.join(" or ", types),
                quotes ? "Put the value in quotes." : "Write a value of that kind: " + description(error));
    }

    private Problem wrongShape(Error error, String pointer) {
        return problem(
                pointer,
                subject(pointer) + " has an invalid form: '" + value(error) + "'",
                "Expected: " + description(error));
    }

    private String formatRemedy(Error error) {
        return keyword(error).asText().equals("date")
                ? "Write the day as year-month-day, such as 2019-07-23."
                : "Expected: " + description(error);
    }

    private Problem problem(String pointer, String message, String remedy) {
        Location place = document.locationOf(pointer);
        return new Problem(code, place, message, remedy);
    }

    /** The value of the keyword that was broken. */
    private JsonNode keyword(Error error) {
        return at(error.getSchemaLocation().getFragment(), 0);
    }

    /** The schema that the broken keyword belongs to. */
    private JsonNode siblings(Error error) {
        return at(error.getSchemaLocation().getFragment(), 1);
    }

    private String description(Error error) {
        return siblings(error).path("description").asText("see the schema.");
    }

    private JsonNode at(NodePath path, int above) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount() - above; i++) {
            pointer.append('/').append(YamlDocument.escape(String.valueOf(path.getElement(i))));
        }
        return schema.at(JsonPointer.compile(pointer.toString()));
    }

    private static String pointer(NodePath path) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append('/').append(YamlDocument.escape(String.valueOf(path.getElement(i))));
        }
        return pointer.toString();
    }

    private static String subject(String pointer) {
        return pointer.isEmpty() ? "the document" : YamlDocument.words(pointer);
    }

    private static String value(Error error) {
        return error.getInstanceNode() == null ? "" : error.getInstanceNode().asText();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "a set of fields";
            case ARRAY -> "a list";
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "empty";
        };
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

package dev.cordon.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.descriptor.schema.YamlDocument;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a schema cannot say of a mapping file. */
final class MappingChecks {

    private static final Set<String> PATTERNS = Set.of("except", "matches", "pick");

    private final YamlDocument document;
    private final List<Problem> problems = new ArrayList<>();

    private MappingChecks(YamlDocument document) {
        this.document = document;
    }

    /** In the order of the file. */
    static List<Problem> of(YamlDocument document) {
        MappingChecks checks = new MappingChecks(document);
        JsonNode tree = document.tree();
        tree.path("common").fields().forEachRemaining(edge -> checks.edge(edge.getValue(), "/common/" + edge.getKey()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tree.path("types").size(); i++) {
            checks.type(tree.path("types").get(i), "/types/" + i, seen);
        }
        checks.patterns(tree, "");
        return checks.problems.stream().sorted().toList();
    }

    private void type(JsonNode type, String pointer, Set<String> seen) {
        for (int i = 0; i < type.path("types").size(); i++) {
            String name = type.path("types").get(i).asText();
            if (!seen.add(name)) {
                add(
                        pointer + "/types/" + i,
                        "the file maps the type '" + name + "' twice",
                        "Put both into one entry; of two files the later one stands.");
            }
        }
        List<String> common = new ArrayList<>();
        document.tree().path("common").fieldNames().forEachRemaining(common::add);
        for (int i = 0; i < type.path("uses").size(); i++) {
            String name = type.path("uses").get(i).asText();
            if (!common.contains(name)) {
                String hint = Spelling.nearest(name, common)
                        .map(near -> "Did you mean '" + near + "'? ")
                        .orElse("");
                add(
                        pointer + "/uses/" + i,
                        "'" + name + "' is none of the common edges of this file",
                        hint + "Define it under 'common' at the top of the file.");
            }
        }
        for (int i = 0; i < type.path("edges").size(); i++) {
            edge(type.path("edges").get(i), pointer + "/edges/" + i);
        }
    }

    private void edge(JsonNode edge, String pointer) {
        end(edge.path("from"), pointer + "/from");
        end(edge.path("to"), pointer + "/to");
        if (!edge.has("each")) {
            items(edge, pointer);
        }
    }

    private void end(JsonNode end, String pointer) {
        boolean named = end.has("principal") || end.has("boundary");
        if (named && !end.has("path") && !end.has("value")) {
            add(
                    pointer,
                    YamlDocument.words(pointer) + " does not say which "
                            + (end.has("principal") ? "principal" : "boundary"),
                    "Add 'path', the attribute that names it, or 'value'.");
        }
        for (String inner : List.of("within", "through")) {
            if (end.has(inner)) {
                end(end.path(inner), pointer + "/" + inner);
            }
        }
    }

    /** Without a list there is no item. */
    private void items(JsonNode node, String pointer) {
        if (node.isTextual() && node.asText().startsWith("@")) {
            add(
                    pointer,
                    "'" + node.asText() + "' means an item of 'each', and the edge has none",
                    "Add 'each', the list that the edge is declared for, or write the whole path.");
        }
        children(node, pointer, this::items);
    }

    private void patterns(JsonNode node, String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (node.isTextual() && PATTERNS.contains(name)) {
            try {
                Pattern.compile(node.asText());
            } catch (PatternSyntaxException e) {
                add(
                        pointer,
                        "'" + node.asText() + "' is no regular expression: " + e.getDescription(),
                        "Correct it; the syntax is that of RE2, without look-around and back references.");
            }
        }
        children(node, pointer, this::patterns);
    }

    private interface Visit {
        void at(JsonNode node, String pointer);
    }

    private static void children(JsonNode node, String pointer, Visit visit) {
        node.fields().forEachRemaining(field -> visit.at(field.getValue(), pointer + "/" + field.getKey()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit.at(node.get(i), pointer + "/" + i);
        }
    }

    private void add(String pointer, String message, String remedy) {
        problems.add(new Problem(ProblemCode.MAPPING_INVALID, document.locationOf(pointer), message, remedy));
    }
}

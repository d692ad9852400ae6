package dev.cordon.estate.fragment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cordon.finding.Location;
import dev.cordon.finding.ProblemException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A JSON object of which every field must be there, of its kind, and no other. */
final class StrictNode {

    private static final int PARTS = 3;

    private final JsonNode node;
    private final String what;
    private final Location at;

    StrictNode(JsonNode node, String what, Location at) {
        this.node = node;
        this.what = what;
        this.at = at;
        if (!node.isObject()) {
            throw wrong(what + " is no object");
        }
    }

    /** Holds that it has these fields. */
    StrictNode fields(Set<String> expected) {
        for (String field : expected) {
            if (!node.has(field)) {
                throw wrong(what + " has no '" + field + "'");
            }
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String field = names.next();
            if (!expected.contains(field)) {
                throw wrong(what + " has a field '" + field + "', which this version does not know");
            }
        }
        return this;
    }

    String text(String field) {
        if (!node.path(field).isTextual()) {
            throw wrong(field + " of " + what + " is no text");
        }
        return node.path(field).textValue();
    }

    boolean flag(String field) {
        if (!node.path(field).isBoolean()) {
            throw wrong(field + " of " + what + " is neither true nor false");
        }
        return node.path(field).booleanValue();
    }

    JsonNode object(String field) {
        if (!node.path(field).isObject()) {
            throw wrong(field + " of " + what + " is no object");
        }
        return node.path(field);
    }

    /** Members of an object, all of them texts, sorted. */
    Map<String, String> texts(String field) {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : object(field).properties()) {
            if (!member.getValue().isTextual()) {
                throw wrong(member.getKey() + " in " + field + " of " + what + " is no text");
            }
            texts.put(member.getKey(), member.getValue().textValue());
        }
        return texts;
    }

    List<String> list(String field) {
        List<String> items = new ArrayList<>();
        for (JsonNode item : array(field)) {
            if (!item.isTextual()) {
                throw wrong(field + " of " + what + " has an item that is no text");
            }
            items.add(item.textValue());
        }
        return items;
    }

    List<StrictNode> objects(String field) {
        List<StrictNode> items = new ArrayList<>();
        array(field).forEach(item -> items.add(new StrictNode(item, field + " of " + what, at)));
        return items;
    }

    /** A place, or null where the field is null. */
    @Nullable
    Location location(String field) {
        return node.path(field).isNull() ? null : location(field, text(field));
    }

    /** A place as {@code path:line:column}. */
    Location location(String field, String text) {
        String[] parts = text.split(":(?=\\d+:\\d+$|\\d+$)");
        try {
            if (parts.length == PARTS) {
                return new Location(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            throw wrong(field + " of " + what + " is no place: " + e.getMessage());
        }
        throw wrong(field + " of " + what + " is no place (path:line:column): " + text);
    }

    ProblemException wrong(String message) {
        return FragmentReader.invalid(at, message);
    }

    private JsonNode array(String field) {
        if (!node.path(field).isArray()) {
            throw wrong(field + " of " + what + " is no list");
        }
        return node.path(field);
    }
}

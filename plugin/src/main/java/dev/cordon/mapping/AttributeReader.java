package dev.cordon.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cordon.descriptor.schema.Values;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a mapping's path means in a resource. An attribute that is not known still gives a hit, so that whatever
 * depends on it becomes unknown instead of disappearing.
 */
public final class AttributeReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AttributeReader() {}

    /**
     * @param item concrete path of the item that {@code @} stands for; empty where there is none
     * @return in the order of their paths; empty where the attribute is not set
     */
    public static List<AttributeHit> read(Resource resource, String path, String item) {
        AttributePattern pattern = AttributePattern.parse(path, item);
        if (pattern.isPlain() && !isSpokenOf(resource, pattern)) {
            return plain(resource, pattern);
        }
        Map<String, AttributeHit> hits = new TreeMap<>();
        walk(resource.attributes(), pattern, 0, "", hits);
        List<AttributeHit> more = references(resource, pattern, hits);
        unknowns(resource, pattern, hits, !more.isEmpty());
        if (hits.isEmpty() && more.isEmpty()) {
            return List.of();
        }
        List<AttributeHit> all = new ArrayList<>(hits.values());
        all.addAll(more);
        return all;
    }

    /** The names and brackets that the path of a hit is made of. */
    public static List<String> steps(String path) {
        return AttributePattern.split(path);
    }

    /** Whether a reference or an unknown may have to do with the attribute. */
    private static boolean isSpokenOf(Resource resource, AttributePattern pattern) {
        String first = pattern.steps().isEmpty() ? "" : pattern.steps().get(0);
        for (Reference reference : resource.references()) {
            if (reference.path().isEmpty() || reference.path().startsWith(first)) {
                return true;
            }
        }
        for (Unknown unknown : resource.unknowns()) {
            if (unknown.path().isEmpty() || unknown.path().startsWith(first)) {
                return true;
            }
        }
        return false;
    }

    private static List<AttributeHit> plain(Resource resource, AttributePattern pattern) {
        @Nullable Value value = resource.attributes();
        for (StringValue name : pattern.names()) {
            value = value instanceof ObjectValue object ? object.get(name) : null;
        }
        return value == null || value == NullValue.NULL
                ? List.of()
                : List.of(new AttributeHit(pattern.text(), value, null, null));
    }

    private static void walk(
            Value value, AttributePattern pattern, int step, String path, Map<String, AttributeHit> hits) {
        if (step == pattern.json()) {
            @Nullable Value parsed = parse(value);
            String marked = "json(" + path + ")";
            if (parsed == null) {
                Unknown unknown = new Unknown(path, "the text is not valid JSON", null);
                hits.put(marked, new AttributeHit(marked, null, null, unknown));
            } else {
                arrive(parsed, pattern, step, marked, hits);
            }
        } else {
            arrive(value, pattern, step, path, hits);
        }
    }

    private static void arrive(
            Value value, AttributePattern pattern, int step, String path, Map<String, AttributeHit> hits) {
        if (step < pattern.steps().size()) {
            into(value, pattern, step, path, hits);
        } else if (value != NullValue.NULL) {
            hits.put(path, new AttributeHit(path, value, null, null));
        }
    }

    private static void into(
            Value value, AttributePattern pattern, int step, String path, Map<String, AttributeHit> hits) {
        String name = pattern.steps().get(step);
        if (value instanceof ArrayValue array && name.startsWith("[")) {
            for (int i = 0; i < array.size(); i++) {
                if (name.equals(AttributePattern.EVERY) || name.equals("[" + i + "]")) {
                    walk(array.get(i), pattern, step + 1, path + "[" + i + "]", hits);
                }
            }
        } else if (name.startsWith("[")) {
            // A policy document may write one item where a list is allowed.
            walk(value, pattern, step + 1, path, hits);
        } else if (value instanceof ObjectValue object && name.equals(AttributePattern.EVERY_MEMBER)) {
            object.forEach((key, member) -> walk(member, pattern, step + 1, below(path, name(key)), hits));
        } else if (value instanceof ObjectValue object) {
            @Nullable Value member = object.get(pattern.names().get(step));
            if (member != null) {
                walk(member, pattern, step + 1, below(path, name), hits);
            }
        }
    }

    /** Names that hold a dot or a bracket stand in brackets and quotes. */
    private static String name(Value key) {
        String name = key instanceof StringValue text ? text.value() : key.toString();
        return name.indexOf('.') >= 0 || name.indexOf('[') >= 0 ? "[\"" + name + "\"]" : name;
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static @Nullable Value parse(Value text) {
        if (!(text instanceof StringValue string)) {
            return text;
        }
        try {
            return Values.of(JSON.readTree(string.value()));
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** References stand at the attribute, or at the list where the items are not known; several may stand at one place. */
    private static List<AttributeHit> references(
            Resource resource, AttributePattern pattern, Map<String, AttributeHit> hits) {
        if (resource.references().isEmpty()) {
            return List.of();
        }
        List<AttributeHit> more = new ArrayList<>();
        AttributePattern list = pattern.list();
        String first = pattern.steps().isEmpty() ? "" : pattern.steps().get(0);
        for (Reference reference : resource.references()) {
            if (!reference.path().startsWith(first)) {
                continue;
            }
            List<String> steps = AttributePattern.split(reference.path());
            boolean whole = steps.size() == pattern.steps().size() && pattern.startsWith(steps);
            boolean ofList = steps.size() == list.steps().size() && list.startsWith(steps);
            // What is referred to from the text as a whole says nothing about a place in it.
            if (!whole && !ofList || steps.size() == pattern.json()) {
                continue;
            }
            AttributeHit hit = new AttributeHit(reference.path(), null, reference, null);
            AttributeHit known = hits.get(reference.path());
            if (known == null) {
                hits.put(reference.path(), hit);
            } else if (known.reference() == null) {
                hits.put(reference.path(), new AttributeHit(reference.path(), known.value(), reference, null));
            } else {
                more.add(hit);
            }
        }
        return more;
    }

    private static void unknowns(
            Resource resource, AttributePattern pattern, Map<String, AttributeHit> hits, boolean referred) {
        String first = pattern.steps().isEmpty() ? "" : pattern.steps().get(0);
        for (Unknown unknown : resource.unknowns()) {
            // Plans list dozens of unknowns to a resource: look closer at those that can matter.
            if (!unknown.path().isEmpty() && !unknown.path().startsWith(first)
                    || unknown.isLeftToProvider(pattern.text())) {
                continue;
            }
            List<String> steps = AttributePattern.split(unknown.path());
            boolean above = pattern.startsWith(steps);
            boolean within = pattern.reaches(steps);
            if (!above && !within || referred) {
                continue;
            }
            boolean answered = hits.values().stream().anyMatch(hit -> covers(hit, unknown.path()));
            if (!answered) {
                hits.put(unknown.path(), new AttributeHit(unknown.path(), null, null, unknown));
            }
        }
    }

    /** Whether what was found already answers the unknown: the same place, or a place below that was found out. */
    private static boolean covers(AttributeHit hit, String unknown) {
        return hit.path().equals(unknown)
                || hit.value() == null && hit.reference() != null && hit.path().startsWith(unknown + "[")
                || hit.value() == null && hit.reference() != null && unknown.startsWith(hit.path() + "[");
    }
}

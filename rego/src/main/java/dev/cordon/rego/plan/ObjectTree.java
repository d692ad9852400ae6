package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object under construction whose inner objects are under construction too; or a set, if only elements come. */
final class ObjectTree {
    /** What stands at a key: a value, a set under construction, or another tree. */
    private final Map<Value, Object> children = new LinkedHashMap<>();

    /** The elements, if this is a set. */
    private @Nullable SetBuilder elements;

    private final Value[] sought;

    private ObjectTree() {
        this(new Value[0]);
    }

    /**
     * Makes an empty tree.
     *
     * @param sought the only keys below which anything is wanted; none if all is
     */
    ObjectTree(Value... sought) {
        this.sought = sought;
    }

    /** Whether something at keys may be part of what is at the keys that are sought. */
    boolean wants(Value[] keys) {
        for (int i = 0; i < sought.length && i < keys.length; i++) {
            if (!sought[i].equals(keys[i])) {
                return false;
            }
        }
        return true;
    }

    /** Where to put something, and the rule that puts it there. */
    record Path(List<Value> keys, Span span) {
        Path rest() {
            return new Path(keys.subList(1, keys.size()), span);
        }

        EvaluationException conflict() {
            return new EvaluationException(EvaluationException.CONFLICT, "object keys must be unique", span);
        }
    }

    void put(Path path, Value value) {
        checkObject(path);
        Value key = path.keys().get(0);
        if (path.keys().size() > 1) {
            child(path).put(path.rest(), value);
            return;
        }
        Object earlier = children.putIfAbsent(key, value);
        if (earlier != null && !earlier.equals(value)) {
            throw path.conflict();
        }
    }

    void addElement(Path path, Value element) {
        if (path.keys().isEmpty()) {
            addElementHere(path, element);
            return;
        }
        checkObject(path);
        if (path.keys().size() > 1) {
            child(path).addElement(path.rest(), element);
            return;
        }
        Object set = children.computeIfAbsent(path.keys().get(0), key -> SetValue.builder());
        if (!(set instanceof SetBuilder builder)) {
            throw path.conflict();
        }
        builder.add(element);
    }

    private void addElementHere(Path path, Value element) {
        if (!children.isEmpty()) {
            throw path.conflict();
        }
        if (elements == null) {
            elements = SetValue.builder();
        }
        elements.add(element);
    }

    private void checkObject(Path path) {
        if (elements != null) {
            throw path.conflict();
        }
    }

    private ObjectTree child(Path path) {
        checkObject(path);
        Object child = children.computeIfAbsent(path.keys().get(0), key -> new ObjectTree());
        if (!(child instanceof ObjectTree tree)) {
            throw path.conflict();
        }
        return tree;
    }

    Value build() {
        if (elements != null) {
            return elements.build();
        }
        ObjectBuilder builder = ObjectValue.builder();
        children.forEach((key, child) -> builder.put(key, finished(child)));
        return builder.build();
    }

    private static Value finished(Object child) {
        if (child instanceof ObjectTree tree) {
            return tree.build();
        }
        return child instanceof SetBuilder set ? set.build() : (Value) child;
    }
}

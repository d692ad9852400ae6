package dev.cordon.rego.compile.type;

import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types of rules and documents by their paths. */
final class TypeTree {
    private final Map<Value, TypeTree> children = new TreeMap<>();
    private @Nullable Type type;
    private boolean hasComputed;

    @Nullable
    Type type() {
        return type;
    }

    boolean isEmpty() {
        return children.isEmpty() && type == null;
    }

    @Nullable
    TypeTree child(Value key) {
        return children.get(key);
    }

    List<Value> keys() {
        return List.copyOf(children.keySet());
    }

    void put(List<Value> path, Type value) {
        at(path).type = value;
    }

    /** Makes a path known below which there are sets under computed names; with other rules beside them it is of any type. */
    void addComputed(List<Value> path) {
        TypeTree node = at(path);
        node.hasComputed = true;
        node.type = node.type == null ? null : Type.ANY;
    }

    private TypeTree at(List<Value> path) {
        TypeTree node = this;
        for (Value key : path) {
            node = node.children.computeIfAbsent(key, k -> new TypeTree());
        }
        return node;
    }

    /** Adds what one more rule says about a path; rules above it whose values are objects have it as a part. */
    void insert(List<Value> path, Type value) {
        TypeTree node = this;
        for (int i = 0; i < path.size(); i++) {
            node = node.children.computeIfAbsent(path.get(i), k -> new TypeTree());
            if (node.type instanceof Type.ObjectOf object && i + 1 < path.size()) {
                node.type = Merging.insert(object, path.subList(i + 1, path.size()), value);
            }
        }
        node.type = node.hasComputed ? Type.ANY : Merging.merge(node.type, value);
        for (Map.Entry<Value, TypeTree> child : node.children.entrySet()) {
            if (node.type instanceof Type.ObjectOf object) {
                Type below = child.getValue().extent();
                node.type = Merging.insert(object, List.of(child.getKey()), below);
            }
        }
    }

    /** The type of all that is here: of the rule, or of the object of what is below, to which documents may add. */
    Type extent() {
        if (type != null) {
            return type;
        }
        List<Type.Property> properties = new ArrayList<>();
        children.forEach((key, child) -> {
            Type below = child.extent();
            if (!(below instanceof Type.Function)) {
                properties.add(new Type.Property(key, below));
            }
        });
        return new Type.ObjectOf(properties, TypeOps.STRING, Type.ANY);
    }
}

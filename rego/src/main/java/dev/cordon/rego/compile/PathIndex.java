package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paths of rules as a tree, to find those that a reference may mean. */
final class PathIndex {
    private final Map<Value, PathIndex> children = new LinkedHashMap<>();
    private @Nullable List<Value> path;

    private PathIndex() {}

    PathIndex(Collection<List<Value>> paths) {
        for (List<Value> each : paths) {
            PathIndex node = this;
            for (Value key : each) {
                node = node.children.computeIfAbsent(key, k -> new PathIndex());
            }
            node.path = each;
        }
    }

    /** Adds the rules at, above and below the place that a reference below {@code data} points to. */
    void addMatching(Term.Ref ref, @Nullable Set<List<Value>> target) {
        if (target != null) {
            match(ref.path(), 0, target);
        }
    }

    private void match(List<Term> elements, int index, Set<List<Value>> target) {
        if (path != null) {
            target.add(path);
        }
        if (index == elements.size()) {
            children.values().forEach(child -> child.match(elements, index, target));
        } else if (elements.get(index) instanceof Term.Scalar scalar) {
            PathIndex child = children.get(scalar.value());
            if (child != null) {
                child.match(elements, index + 1, target);
            }
        } else if (!isLiteral(elements.get(index))) {
            new ArrayList<>(children.values()).forEach(child -> child.match(elements, index + 1, target));
        }
    }

    /** Arrays, sets and objects are no names. */
    private static boolean isLiteral(Term element) {
        return element instanceof Term.ArrayLiteral
                || element instanceof Term.SetLiteral
                || element instanceof Term.ObjectLiteral;
    }
}

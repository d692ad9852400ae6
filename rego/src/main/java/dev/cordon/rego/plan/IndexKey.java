package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.List;

/** By what a collection is indexed: a path into each of its elements. */
public record IndexKey(List<Value> path) {
    public IndexKey {
        path = List.copyOf(path);
    }
}

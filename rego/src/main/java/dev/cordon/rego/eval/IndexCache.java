package dev.cordon.rego.eval;

import dev.cordon.rego.plan.CollectionIndex;
import dev.cordon.rego.plan.IndexKey;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Indexes of collections by identity: made when a collection is searched by the same path for the second time. */
final class IndexCache {
    private static final int WORTH_INDEXING = 8;
    /** Stands for a search that has happened once. */
    private static final Object SEEN = new Object();

    private final Map<Value, Map<IndexKey, Object>> indexes = new IdentityHashMap<>();
    private final Statistics statistics;

    IndexCache(Statistics statistics) {
        this.statistics = statistics;
    }

    @Nullable
    CollectionIndex find(Value collection, IndexKey key) {
        if (size(collection) < WORTH_INDEXING) {
            return null;
        }
        Map<IndexKey, Object> ofCollection = indexes.computeIfAbsent(collection, c -> new HashMap<>());
        Object known = ofCollection.putIfAbsent(key, SEEN);
        if (known == SEEN) {
            statistics.indexBuilt();
            known = CollectionIndex.of(collection, key);
            ofCollection.put(key, known);
        }
        return known instanceof CollectionIndex index ? index : null;
    }

    private static int size(Value collection) {
        if (collection instanceof ArrayValue array) {
            return array.size();
        }
        if (collection instanceof ObjectValue object) {
            return object.size();
        }
        return collection instanceof SetValue set ? set.size() : 0;
    }
}

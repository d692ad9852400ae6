package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.List;

/**
 * Tries the elements of a collection that have certain values at paths: what a policy writes as a loop with an equality
 * in it. The machine keeps an index for each collection that is scanned again and again.
 */
public final class IndexedScanStep extends Step {
    private final ValueNode collection;
    private final ElementMatcher element;
    private final IndexKey by;
    private final List<ValueNode> sought;

    /** @param sought what is sought at each of the paths */
    public IndexedScanStep(ValueNode collection, Pattern key, Pattern value, IndexKey by, List<ValueNode> sought) {
        this.collection = collection;
        this.element = new ElementMatcher(key, value);
        this.by = by;
        this.sought = List.copyOf(sought);
    }

    @Override
    public boolean execute(Frame frame) {
        Value elements = collection.evaluate(frame);
        Value wanted = elements == null ? null : IndexKey.sought(sought, frame);
        if (elements == null || wanted == null) {
            return false;
        }
        CollectionIndex index = frame.machine.index(elements, by);
        return index == null ? scan(frame, elements, wanted) : find(frame, index, wanted);
    }

    private boolean scan(Frame frame, Value elements, Value wanted) {
        return Elements.anyOf(elements, (key, value) -> {
            frame.machine.tick();
            return wanted.equals(by.of(value)) && element.matches(frame, key, value) && proceed(frame);
        });
    }

    private boolean find(Frame frame, CollectionIndex index, Value wanted) {
        for (CollectionIndex.Entry entry : index.find(wanted)) {
            frame.machine.tick();
            if (element.matches(frame, entry.key(), entry.value()) && proceed(frame)) {
                return true;
            }
        }
        return false;
    }
}

package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference below {@code data} with a computed name where packages or rules are named. It goes down the tree of documents
 * name by name, so that only rules that the reference can mean are evaluated.
 */
public final class DocumentStep extends Step {
    private final Document start;
    private final Element[] elements;
    private final int result;

    /**
     * Makes the step.
     *
     * @param result the slot for the value found
     */
    public DocumentStep(Document start, List<Element> elements, int result) {
        this.start = start;
        this.elements = elements.toArray(new Element[0]);
        this.result = result;
    }

    /**
     * One element of the reference: a computed key, or a pattern that each key is tried with.
     *
     * @param key the key, or null if it is a pattern
     */
    public record Element(@Nullable ValueNode key, Pattern pattern) {}

    @Override
    public boolean execute(Frame frame) {
        return descend(frame, start, 0);
    }

    private boolean descend(Frame frame, Document document, int depth) {
        if (document.rule() instanceof PartialPlan partial && hasKeyAt(depth)) {
            return lookUp(frame, partial, depth);
        }
        if (depth == elements.length || document.rule() != null || frame.scope.isReplaced(document.path())) {
            Value value = document.value(frame);
            return value != null && search(frame, value, depth);
        }
        Element element = elements[depth];
        if (element.key() != null) {
            Value key = element.key().evaluate(frame);
            return key != null && enter(frame, document, key, depth);
        }
        for (Value key : document.candidateKeys(frame)) {
            if (element.pattern().matches(frame, key) && enter(frame, document, key, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasKeyAt(int depth) {
        return depth < elements.length && elements[depth].key() != null;
    }

    /** Asks a partial rule for what is at the keys that are known. */
    private boolean lookUp(Frame frame, PartialPlan rule, int depth) {
        List<Value> keys = new ArrayList<>();
        int end = depth;
        while (keys.size() < rule.keyCount() && hasKeyAt(end)) {
            Value key = Objects.requireNonNull(elements[end].key()).evaluate(frame);
            if (key == null) {
                return false;
            }
            keys.add(key);
            end++;
        }
        Value found = rule.at(frame, keys.toArray(new Value[0]));
        return found != null && search(frame, found, end);
    }

    private boolean enter(Frame frame, Document document, Value key, int depth) {
        frame.machine.tick();
        Document child = document.child(key);
        if (child != null) {
            return descend(frame, child, depth + 1);
        }
        Value base = BaseDataNode.lookup(frame.scope.data(), document.path().toArray(new Value[0]));
        Value value = base == null ? null : Lookup.find(base, key);
        return value != null && search(frame, value, depth + 1);
    }

    private boolean search(Frame frame, Value value, int depth) {
        if (depth == elements.length) {
            frame.slots[result] = value;
            return proceed(frame);
        }
        Element element = elements[depth];
        if (element.key() != null) {
            Value key = element.key().evaluate(frame);
            Value found = key == null ? null : Lookup.find(value, key);
            return found != null && search(frame, found, depth + 1);
        }
        return Elements.anyOf(value, (key, child) -> {
            frame.machine.tick();
            return element.pattern().matches(frame, key) && search(frame, child, depth + 1);
        });
    }
}

package dev.cordon.rego.plan;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A node of the tree of documents below {@code data}: packages and rules, to which base documents may add. */
public final class Document {
    private static final Value SYSTEM = StringValue.of("system");

    private final List<Value> path;
    private final Map<Value, Document> children = new TreeMap<>();
    private @Nullable RulePlan rule;
    private boolean isPackage;

    private Document(List<Value> path) {
        this.path = List.copyOf(path);
    }

    public static Document root() {
        return new Document(List.of());
    }

    public List<Value> path() {
        return path;
    }

    public @Nullable RulePlan rule() {
        return rule;
    }

    public void setRule(RulePlan plan) {
        rule = plan;
    }

    /** Notes that there is a package or a function here: the document exists even if nothing in it is defined. */
    public void markPackage() {
        isPackage = true;
    }

    public @Nullable Document child(Value key) {
        return children.get(key);
    }

    /** The document at a path below this one, which is there. */
    public Document find(List<Value> below) {
        Document document = this;
        for (Value key : below) {
            document = Objects.requireNonNull(document.child(key));
        }
        return document;
    }

    /**
     * Whether what is at a path below is one value: that of a rule or in it, or base documents alone.
     *
     * @param below with null for what is not known before the evaluation
     */
    public boolean isValueAt(List<@Nullable Value> below) {
        Document document = this;
        for (Value key : below) {
            if (document.rule != null) {
                return true;
            }
            if (key == null) {
                return false;
            }
            Document child = document.child(key);
            if (child == null) {
                return true;
            }
            document = child;
        }
        return document.rule != null;
    }

    /** The child at a key, made if it is not there. */
    public Document addChild(Value key) {
        return children.computeIfAbsent(key, k -> {
            List<Value> longer = new ArrayList<>(path);
            longer.add(k);
            return new Document(longer);
        });
    }

    public boolean hasChildren() {
        return !children.isEmpty();
    }

    /** The whole document: what rules define and what base documents add to it. */
    @Nullable
    Value value(Frame frame) {
        Value base = BaseDataNode.lookup(frame.scope.data(), path.toArray(new Value[0]));
        if (rule != null) {
            return rule.value(frame);
        }
        if (!isPackage && children.isEmpty() || frame.scope.isReplaced(path)) {
            return base;
        }
        ObjectBuilder merged = ObjectValue.builder();
        if (base instanceof ObjectValue object) {
            merged.putAll(object);
        }
        children.forEach((key, child) -> {
            if (isHidden(key)) {
                return;
            }
            // Where a base document and a rule have the same name, the whole package shows the base document.
            Value value = child.rule() != null && merged.get(key) != null ? null : child.value(frame);
            if (value != null) {
                merged.put(key, value);
            }
        });
        return merged.build();
    }

    /** What policies in {@code system} say is seen only by those who ask for it by name. */
    private boolean isHidden(Value key) {
        return path.isEmpty() && key.equals(SYSTEM);
    }

    /** The keys that this document may have: those of rules and those of base documents. */
    List<Value> candidateKeys(Frame frame) {
        java.util.TreeSet<Value> keys = new java.util.TreeSet<>(children.keySet());
        keys.removeIf(this::isHidden);
        Value base = BaseDataNode.lookup(frame.scope.data(), path.toArray(new Value[0]));
        if (base instanceof ObjectValue object) {
            keys.addAll(object.keys());
        }
        return List.copyOf(keys);
    }
}

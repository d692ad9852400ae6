package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A document to which many rules add. Who asks for one key gets what the rules say of that key: they are evaluated with the key known, so that
 * nothing else of the document can fail. That would be the same work again for each key, so after a few keys the whole document is computed, and
 * keys are found in it by their hash; unless computing the whole fails, which is no failure of those who ask for a key.
 */
public abstract sealed class PartialPlan extends RulePlan permits PartialSetPlan, PartialObjectPlan {
    private static final Value[] NO_KEYS = new Value[0];

    private final int keyCount;
    private final boolean observed;
    private final AtomicReferenceArray<@Nullable List<Definition>> planned;
    private @Nullable IntFunction<List<Definition>> planning;

    PartialPlan(int id, List<Value> path, Span span, int keyCount, boolean observed) {
        super(id, path, span);
        this.keyCount = keyCount;
        this.observed = observed;
        this.planned = new AtomicReferenceArray<>(keyCount + 1);
    }

    /**
     * Completes the plan: rules refer to each other before all of them are planned.
     *
     * @param definitions plans the rules for a number of keys that are known before their bodies are evaluated
     */
    public final void define(IntFunction<List<Definition>> definitions) {
        planning = definitions;
        definitions(0);
    }

    /** How many keys below the document its rules look at. */
    public final int keyCount() {
        return keyCount;
    }

    /** The rules for a number of known keys; what is never asked for is never planned. */
    private List<Definition> definitions(int keys) {
        List<Definition> known = planned.get(keys);
        if (known == null) {
            known = List.copyOf(Objects.requireNonNull(planning).apply(keys));
            planned.set(keys, known);
        }
        return known;
    }

    @Override
    final Value evaluate(Frame caller) {
        caller.machine.ruleEvaluated(this);
        PartialKeys keys = keysOf(caller.scope);
        keys.beginWhole();
        try {
            return evaluate(caller, definitions(0), NO_KEYS);
        } finally {
            keys.endWhole();
        }
    }

    /**
     * What is at keys below the document, or null if there is nothing.
     *
     * @param keys at least one and at most {@link #keyCount()}
     */
    final @Nullable Value at(Frame caller, Value[] keys) {
        Value whole = known(caller);
        if (whole == null && !caller.scope.isReplaced(path())) {
            return part(caller, keys);
        }
        return BaseDataNode.lookup(whole == null ? value(caller) : whole, keys);
    }

    private @Nullable Value part(Frame caller, Value[] keys) {
        PartialKeys known = keysOf(caller.scope);
        Object part = known.get(keys);
        if (part == null && !observed && known.isWholeWorthTrying()) {
            Value whole = tryWhole(caller, known);
            if (whole != null) {
                return BaseDataNode.lookup(whole, keys);
            }
        }
        if (part == null) {
            part = evaluatePart(caller, keys);
            known.put(keys, part);
        }
        return part instanceof Value value ? value : null;
    }

    private Object evaluatePart(Frame caller, Value[] keys) {
        caller.machine.enter(span());
        Value found = BaseDataNode.lookup(evaluate(caller, definitions(keys.length), keys), keys);
        caller.machine.leave();
        return found == null ? UNDEFINED : found;
    }

    private @Nullable Value tryWhole(Frame caller, PartialKeys known) {
        int depth = caller.machine.depth();
        try {
            return value(caller);
        } catch (EvaluationException failure) {
            if (failure.isCancellation()) {
                throw failure;
            }
            caller.machine.returnTo(depth);
            known.wholeFailed();
            return null;
        }
    }

    private PartialKeys keysOf(Scope scope) {
        if (scope.remembered(id()) instanceof PartialKeys known) {
            return known;
        }
        PartialKeys keys = new PartialKeys();
        scope.remember(id(), keys);
        return keys;
    }

    /** What rules add up to; only what is at the keys needs to be right. */
    abstract Value evaluate(Frame caller, List<Definition> definitions, Value[] keys);

    /** Evaluates one rule, or its first branch that adds anything. */
    static void contribute(Frame caller, Definition rule, Value[] keys, Object collector) {
        for (Definition branch = rule; branch != null; branch = branch.otherwise()) {
            Frame frame = new Frame(caller.machine, caller.scope, branch.size());
            frame.collectors[PartialSetPlan.Sink.COLLECTOR] = collector;
            caller.machine.tick();
            if (branch.bind(frame, keys)) {
                branch.body().execute(frame);
            }
            if (frame.result != null) {
                return;
            }
        }
    }
}

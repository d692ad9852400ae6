package dev.cordon.rego.eval;

import dev.cordon.rego.plan.Callable;
import dev.cordon.rego.plan.Scope;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Input, data and replaced functions at a point of the evaluation, with the values of rules that were computed under them. */
public final class EvaluationScope implements Scope {
    private final @Nullable Value input;
    private final Value data;
    private final List<List<Value>> replacedPaths;
    private final Map<String, Callable> functions;
    private final @Nullable Object[] results;
    private @Nullable Scope without;

    private EvaluationScope(
            @Nullable Value input,
            Value data,
            List<List<Value>> replacedPaths,
            Map<String, Callable> functions,
            int idCount) {
        this.input = input;
        this.data = data;
        this.replacedPaths = replacedPaths;
        this.functions = functions;
        this.results = new Object[idCount];
    }

    /** The scope at the start of an evaluation. */
    public static EvaluationScope initial(@Nullable Value input, Value data, int idCount) {
        return new EvaluationScope(input, data, List.of(), Map.of(), idCount);
    }

    @Override
    public @Nullable Value input() {
        return input;
    }

    @Override
    public Value data() {
        return data;
    }

    @Override
    public @Nullable Object remembered(int id) {
        return results[id];
    }

    @Override
    public void remember(int id, Object result) {
        results[id] = result;
    }

    @Override
    public boolean isReplaced(List<Value> path) {
        for (List<Value> replaced : replacedPaths) {
            if (replaced.size() <= path.size()
                    && path.subList(0, replaced.size()).equals(replaced)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Callable replacement(String function) {
        return functions.isEmpty() ? null : functions.get(function);
    }

    @Override
    public Scope withoutReplacements() {
        Scope known = without;
        if (known == null) {
            known = new EvaluationScope(input, data, replacedPaths, Map.of(), results.length);
            without = known;
        }
        return known;
    }

    @Override
    public Scope with(List<Replacement> replacements) {
        Value newInput = input;
        Value newData = data;
        List<List<Value>> newPaths = new ArrayList<>(replacedPaths);
        Map<String, Callable> newFunctions = new HashMap<>(functions);
        for (Replacement replacement : replacements) {
            switch (replacement.kind()) {
                case INPUT -> newInput = Replacing.at(newInput, replacement.path(), replacement.value());
                case DATA -> {
                    newData = Replacing.at(newData, replacement.path(), replacement.value());
                    newPaths.add(replacement.path());
                }
                case FUNCTION -> newFunctions.put(replacement.function(), callable(replacement));
            }
        }
        return new EvaluationScope(newInput, newData, newPaths, newFunctions, results.length);
    }

    private static Callable callable(Replacement replacement) {
        Callable callable = replacement.callable();
        if (callable == null) {
            Value value = replacement.value();
            return (frame, arguments) -> value;
        }
        return (frame, arguments) ->
                frame.inScope(frame.scope().withoutReplacements(), () -> callable.call(frame, arguments));
    }
}

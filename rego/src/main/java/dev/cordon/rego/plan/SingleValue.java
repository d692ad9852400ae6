package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value on which several definitions agree, or that of another where none of them has one. */
final class SingleValue {
    static final String COMPLETE_CONFLICT = "complete rules must not produce multiple outputs";
    static final String FUNCTION_CONFLICT = "functions must not produce multiple outputs for same inputs";

    private final List<Definition> definitions;
    private final @Nullable Definition fallback;
    private final String conflict;
    /** Whether all definitions have the same constant for their value: then the first that holds is enough, as in OPA. */
    private final boolean firstIsEnough;

    SingleValue(List<Definition> definitions, @Nullable Definition fallback, String conflict) {
        this.definitions = List.copyOf(definitions);
        this.fallback = fallback;
        this.conflict = conflict;
        this.firstIsEnough = agree(this.definitions);
    }

    private static boolean agree(List<Definition> definitions) {
        Value constant = definitions.isEmpty() ? null : definitions.get(0).constant();
        for (Definition start : definitions) {
            for (Definition branch = start; branch != null; branch = branch.otherwise()) {
                if (constant == null || !constant.equals(branch.constant())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Nullable
    Value of(Frame caller, Value[] arguments) {
        Value result = null;
        for (int i = 0; i < definitions.size() && !(firstIsEnough && result != null); i++) {
            Value value = first(definitions.get(i), caller, arguments);
            if (value != null && result != null && !result.equals(value)) {
                throw new EvaluationException(
                        EvaluationException.CONFLICT,
                        conflict,
                        definitions.get(i).span());
            }
            result = value == null ? result : value;
        }
        return result == null && fallback != null ? first(fallback, caller, arguments) : result;
    }

    private static @Nullable Value first(Definition start, Frame caller, Value[] arguments) {
        for (Definition definition = start; definition != null; definition = definition.otherwise()) {
            Frame frame = new Frame(caller.machine, caller.scope, definition.size());
            caller.machine.tick();
            if (definition.bind(frame, arguments)) {
                definition.body().execute(frame);
            }
            if (frame.result != null) {
                return frame.result;
            }
        }
        return null;
    }
}

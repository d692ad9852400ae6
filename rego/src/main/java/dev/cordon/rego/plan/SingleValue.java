package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value on which several definitions agree. */
final class SingleValue {
    static final String COMPLETE_CONFLICT = "complete rules must not produce multiple outputs";
    static final String FUNCTION_CONFLICT = "functions must not produce multiple outputs for same inputs";

    private SingleValue() {}

    static @Nullable Value of(List<Definition> definitions, Frame caller, Value[] arguments, String conflict) {
        Value result = null;
        for (int i = 0; i < definitions.size(); i++) {
            Value value = first(definitions.get(i), caller, arguments);
            if (value != null && result != null && !result.equals(value)) {
                throw new EvaluationException(
                        EvaluationException.CONFLICT,
                        conflict,
                        definitions.get(i).span());
            }
            result = value == null ? result : value;
        }
        return result;
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

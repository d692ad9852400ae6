package dev.cordon.rego;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts the values of results. A value that stands in many places is one in memory and many when it is written: a small policy
 * can give a result that no disk holds.
 */
final class ResultSize {
    private final long limit;
    private long counted;

    ResultSize(long limit) {
        this.limit = limit;
    }

    /** @throws RegoException where there are more than the limit says */
    void add(Value result) {
        Deque<Value> waiting = new ArrayDeque<>();
        waiting.push(result);
        while (!waiting.isEmpty()) {
            if (++counted > limit) {
                throw new RegoException(Diagnostic.error(
                        "eval_cancel_error",
                        "limit of " + limit + " values in the results reached",
                        null,
                        "ask for less, or raise the limit of values in results"));
            }
            pushParts(waiting.pop(), waiting);
        }
    }

    private static void pushParts(Value value, Deque<Value> waiting) {
        switch (value.kind()) {
            case ARRAY -> ((ArrayValue) value).values().forEach(waiting::push);
            case SET -> ((SetValue) value).forEach(waiting::push);
            case OBJECT ->
                ((ObjectValue) value).forEach((key, element) -> {
                    waiting.push(key);
                    waiting.push(element);
                });
            default -> {}
        }
    }
}

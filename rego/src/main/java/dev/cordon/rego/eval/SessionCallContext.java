package dev.cordon.rego.eval;

import dev.cordon.rego.builtin.CallContext;
import dev.cordon.rego.value.ObjectValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** What built-in functions see of a session. */
final class SessionCallContext implements CallContext {
    private final SessionOptions options;
    private final LongConsumer spending;
    private final Random random;
    private final Map<Object, Object> remembered = new HashMap<>();

    SessionCallContext(SessionOptions options, LongConsumer spending) {
        this.options = options;
        this.spending = spending;
        this.random = new Random(options.seed());
    }

    @Override
    public long nowNanos() {
        return options.nowNanos();
    }

    @Override
    public Random random() {
        return random;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T remembered(Object key, Supplier<T> compute) {
        Object known = remembered.get(key);
        if (known == null) {
            known = compute.get();
            remembered.put(key, known);
        }
        return (T) known;
    }

    @Override
    public ObjectValue runtime() {
        return options.runtime();
    }

    @Override
    public void print(String line) {
        options.output().accept(line);
    }

    @Override
    public void spend(long steps) {
        spending.accept(steps);
    }
}

package dev.cordon.rego.eval;

import dev.cordon.rego.builtin.CallContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** What built-in functions see of a session. */
final class SessionCallContext implements CallContext {
    private final SessionOptions options;
    private final Session session;
    private final Random random;
    private final Map<Object, Object> remembered = new HashMap<>();

    SessionCallContext(SessionOptions options, Session session) {
        this.options = options;
        this.session = session;
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
    public void print(String line) {
        options.output().accept(line);
    }

    @Override
    public void note(String message) {
        options.observer().note(message);
    }

    @Override
    public void spend(long steps) {
        session.spend(steps);
    }

    @Override
    public void allocate(long values) {
        session.allocated(values);
    }

    @Override
    public long remainingNanos() {
        return session.remainingNanos();
    }

    @Override
    public void checkCancelled() {
        session.checkClock();
    }
}

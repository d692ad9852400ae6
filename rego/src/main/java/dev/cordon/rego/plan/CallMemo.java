package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a function has given for its arguments in a scope. It holds so many calls and then begins anew, and gives up where a function is hardly ever called
 * twice with the same arguments.
 */
final class CallMemo {
    private static final int LARGEST = 4096;
    private static final int TRIAL = 1024;
    /** One call in so many has to be a repetition. */
    private static final int WORTH = 16;

    private final Map<List<Value>, Object> results = new HashMap<>();
    private int calls;
    private int hits;
    private boolean givenUp;

    /** Whether it still is worth asking. */
    boolean isUseful() {
        if (calls == TRIAL) {
            givenUp = hits < TRIAL / WORTH;
            calls = 0;
            hits = 0;
            if (givenUp) {
                results.clear();
            }
        }
        return !givenUp;
    }

    /** The result of an earlier call with these arguments, {@link RulePlan#UNDEFINED} if it was undefined; null if there was none. */
    @Nullable
    Object find(Value[] arguments) {
        calls++;
        Object result = results.get(Arrays.asList(arguments));
        if (result != null) {
            hits++;
        }
        return result;
    }

    void put(Value[] arguments, @Nullable Value result) {
        if (results.size() == LARGEST) {
            results.clear();
        }
        results.put(Arrays.asList(arguments), result == null ? RulePlan.UNDEFINED : result);
    }
}

package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code input}, {@code data} and functions mean at a point of the evaluation, and the values of rules under that
 * meaning. A {@code with} modifier makes another scope.
 */
public interface Scope {
    @Nullable
    Value input();

    /** The base documents. */
    Value data();

    /** What {@link #remember} stored for a rule or function by its number, or null. */
    @Nullable
    Object remembered(int id);

    void remember(int id, Object result);

    /** Whether a modifier has put another document in the place of this rule or of a package around it. */
    boolean isReplaced(List<Value> path);

    /** What a modifier has put in the place of a function. */
    @Nullable
    Callable replacement(String function);

    /** This scope in which every function is itself again: replacements may call what they replace. */
    Scope withoutReplacements();

    /** This scope with other documents and functions. */
    Scope with(List<Replacement> replacements);

    /** One thing that a modifier replaces: a path below {@code input} or {@code data}, or a function. */
    record Replacement(
            Kind kind,
            List<Value> path,
            String function,
            @Nullable Value value,
            @Nullable Callable callable) {
        public enum Kind {
            INPUT,
            DATA,
            FUNCTION
        }
    }
}

package dev.cordon.rego.builtin;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A built-in function.
 *
 * @param declaration name and types
 * @param implementation what it does
 */
public record Builtin(Declaration declaration, Implementation implementation) {
    public String name() {
        return declaration.name();
    }

    /** What a built-in function does. */
    @FunctionalInterface
    public interface Implementation {
        /**
         * Computes the result.
         *
         * @param arguments as many as declared; not to be changed
         * @return the result, or null if it is undefined
         * @throws BuiltinException if the arguments are not what the function takes
         */
        @Nullable
        Value call(CallContext context, Value[] arguments);
    }
}

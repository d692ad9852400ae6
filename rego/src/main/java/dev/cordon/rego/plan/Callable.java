package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Something that can stand in a function's place. */
public interface Callable {
    /** The result for arguments, or null if it is undefined. */
    @Nullable
    Value call(Frame frame, Value[] arguments);
}

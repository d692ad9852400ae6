package dev.cordon.rego.plan;

import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A built-in function in the place of another function. */
public final class BuiltinCallable implements Callable {
    private final Builtin builtin;
    private final Span span;

    public BuiltinCallable(Builtin builtin, Span span) {
        this.builtin = builtin;
        this.span = span;
    }

    @Override
    public @Nullable Value call(Frame frame, Value[] arguments) {
        return BuiltinCallNode.call(builtin, frame, arguments, span);
    }
}

package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the source, with its {@code else} branch.
 *
 * @param parameters what the arguments of a function or the known keys of a document must look like
 * @param size the room that its body needs
 * @param body the first step of its body, whose sink takes the results
 * @param constant its value, if that is known without evaluation
 * @param otherwise the branch that is tried if the body has no solution
 */
public record Definition(
        Span span,
        List<Pattern> parameters,
        FrameSize size,
        Step body,
        @Nullable Value constant,
        @Nullable Definition otherwise) {
    public Definition {
        parameters = List.copyOf(parameters);
    }

    /** Binds arguments; gives whether they fit the parameters. */
    boolean bind(Frame frame, Value[] arguments) {
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).matches(frame, arguments[i])) {
                return false;
            }
        }
        return true;
    }
}

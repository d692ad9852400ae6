package dev.cordon.rego.eval;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a value at a path inside of another, making objects on the way. */
final class Replacing {
    private Replacing() {}

    static Value at(@Nullable Value root, List<Value> path, @Nullable Value value) {
        if (path.isEmpty()) {
            return Objects.requireNonNull(value);
        }
        ObjectValue object = root instanceof ObjectValue known ? known : ObjectValue.EMPTY;
        Value key = path.get(0);
        return object.with(key, at(object.get(key), path.subList(1, path.size()), value));
    }
}

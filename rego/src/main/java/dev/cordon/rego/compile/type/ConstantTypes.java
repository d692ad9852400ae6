package dev.cordon.rego.compile.type;

import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The exact types of values. */
final class ConstantTypes {
    private ConstantTypes() {}

    static Type of(Value value) {
        if (value instanceof ArrayValue array) {
            List<Type> fixed = new ArrayList<>();
            array.forEach(element -> fixed.add(of(element)));
            return new Type.Array(fixed, fixed.isEmpty() ? Type.ANY : null);
        }
        if (value instanceof ObjectValue object) {
            List<Type.Property> properties = new ArrayList<>();
            object.forEach((key, element) -> properties.add(new Type.Property(key, of(element))));
            boolean empty = properties.isEmpty();
            return new Type.ObjectOf(properties, empty ? Type.ANY : null, empty ? Type.ANY : null);
        }
        if (value instanceof SetValue set) {
            Type element = null;
            for (Value each : set) {
                element = TypeOps.or(element, of(each));
            }
            return new Type.SetOf(element == null ? Type.ANY : element);
        }
        return new Type.Simple(value.kind());
    }
}

package dev.cordon.samples;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Takes an edge out of a policy input, with every stake, host and path that rests on it. */
final class Removal {

    private Removal() {}

    /** Ids of the edges whose ends belong to different organisations. */
    static List<String> sharings(ObjectValue input) {
        Map<String, String> owners = new HashMap<>();
        each(input, "resources").forEach(resource -> owners.put(text(resource, "id"), owner(resource)));
        return each(input, "edges").stream()
                .filter(edge -> edge.get("to") instanceof StringValue)
                .filter(edge -> !Objects.equals(owners.get(text(edge, "from")), owners.get(text(edge, "to"))))
                .map(edge -> text(edge, "id"))
                .toList();
    }

    static ObjectValue edge(ObjectValue input, String id) {
        Value edge = StringValue.of(id);
        return input.with("edges", without(input, "edges", one -> edge.equals(one.get("id"))))
                .with("reach", without(input, "reach", one -> list(one, "hops").contains(edge)))
                .with("resources", map(input, "resources", resource -> unstaked(resource, edge)));
    }

    private static ObjectValue unstaked(ObjectValue resource, Value edge) {
        ObjectValue changed =
                resource.with("tenants", without(resource, "tenants", one -> edge.equals(one.get("edge"))));
        boolean hosted = resource.get("host") instanceof ObjectValue host && edge.equals(host.get("edge"));
        return hosted ? changed.with("host", NullValue.NULL) : changed;
    }

    private static String owner(ObjectValue resource) {
        List<Value> owners = list(resource, "owners");
        return owners.isEmpty() ? "" : text((ObjectValue) owners.get(0), "organisation");
    }

    private static ArrayValue without(ObjectValue parent, String name, Predicate<ObjectValue> gone) {
        return ArrayValue.of(each(parent, name).stream().filter(gone.negate()).toList());
    }

    private static ArrayValue map(ObjectValue parent, String name, UnaryOperator<ObjectValue> change) {
        return ArrayValue.of(each(parent, name).stream().map(change).toList());
    }

    private static List<ObjectValue> each(ObjectValue parent, String name) {
        return list(parent, name).stream().map(ObjectValue.class::cast).toList();
    }

    private static List<Value> list(ObjectValue parent, String name) {
        return ((ArrayValue) Objects.requireNonNull(parent.get(name))).values();
    }

    private static String text(ObjectValue parent, String name) {
        return ((StringValue) Objects.requireNonNull(parent.get(name))).value();
    }
}

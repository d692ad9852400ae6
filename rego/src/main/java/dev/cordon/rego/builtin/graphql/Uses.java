package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import org.jspecify.annotations.Nullable;

/** What a walk through a query meets, each with what the schema says about it. */
final class Uses {
    private Uses() {}

    /**
     * A field.
     *
     * @param definition the field in the schema, if there is one
     * @param parent the type around it, if it is known
     */
    record Field(
            ObjectValue node,
            @Nullable ObjectValue definition,
            @Nullable ObjectValue parent) {}

    /**
     * A fragment where it is spread, in place or by name.
     *
     * @param definition the fragment, if it has a name and exists
     */
    record Spread(
            ObjectValue node,
            @Nullable ObjectValue definition,
            @Nullable ObjectValue parent) {}

    /** A directive and where it is used. */
    record Directive(ObjectValue node, @Nullable ObjectValue definition, String location) {}

    /**
     * A value.
     *
     * @param expected the type that it should have, if that is known
     * @param hasDefault whether there is a default value where it stands
     * @param operation the operation around it, if there is one
     */
    record Value(
            ObjectValue node,
            @Nullable ObjectValue expected,
            boolean hasDefault,
            @Nullable ObjectValue operation) {}
}

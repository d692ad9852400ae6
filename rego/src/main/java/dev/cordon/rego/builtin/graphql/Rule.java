package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.List;

/** A group of rules of validation: is told what a walk meets, inner parts before outer ones. */
interface Rule {
    default void variable(ObjectValue variable) {}

    default void field(Uses.Field field) {}

    default void inlineFragment(Uses.Spread fragment) {}

    default void spread(Uses.Spread spread) {}

    default void directive(Uses.Directive directive) {}

    default void directives(List<ObjectValue> directives) {}

    default void value(Uses.Value value) {}

    default void operation(ObjectValue operation) {}

    default void fragment(ObjectValue fragment) {}
}

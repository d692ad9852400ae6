package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.rego.value.StringValue;
import org.jspecify.annotations.Nullable;

/** Expressions that Terraform reads as they stand, without evaluating them. */
final class Literals {

    private Literals() {}

    /** The text of a quoted literal, or null. */
    static @Nullable String text(Expression expression) {
        if (expression instanceof Expression.Literal literal && literal.value() instanceof StringValue text) {
            return text.value();
        }
        if (expression instanceof Expression.Template template) {
            StringBuilder text = new StringBuilder();
            for (Expression part : template.parts()) {
                if (!(part instanceof Expression.Literal literal && literal.value() instanceof StringValue piece)) {
                    return null;
                }
                text.append(piece.value());
            }
            return text.toString();
        }
        return null;
    }

    /** A provider as {@code aws}, {@code aws.police} or in quotes: the key of its block; or null. */
    static @Nullable String providerKey(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        }
        if (expression instanceof Expression.Attribute attribute
                && attribute.source() instanceof Expression.Variable variable) {
            return variable.name() + "." + attribute.name();
        }
        return text(expression);
    }
}

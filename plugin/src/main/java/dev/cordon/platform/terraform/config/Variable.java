package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.resource.SecretNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A variable block. */
record Variable(String name, Body.Block block) {

    /** @param given the value from outside, or null */
    Term value(@Nullable Term given, Scope scope) {
        Term value = given != null && !(Terms.isNull(given) && isSet(block, "nullable", BooleanValue.FALSE))
                ? given
                : byDefault(scope);
        @Nullable Expression type = block.body().get("type");
        Term converted = type == null ? value : TypeConversion.convert(value, type, scope);
        boolean secret = isSensitive(block)
                || SecretNames.isSecret(name) && converted instanceof Term.Scalar && !Terms.isNull(converted);
        return secret ? new Term.Unknown("sensitive", Terms.origins(List.of(converted))) : converted;
    }

    private Term byDefault(Scope scope) {
        @Nullable Expression value = block.body().get("default");
        return value == null
                ? Term.unknown("variable \"" + name + "\" has no value")
                : Evaluator.evaluate(value, scope);
    }

    /** Whether a variable or output block says so. */
    static boolean isSensitive(Body.Block block) {
        return isSet(block, "sensitive", BooleanValue.TRUE) || isSet(block, "ephemeral", BooleanValue.TRUE);
    }

    private static boolean isSet(Body.Block block, String argument, BooleanValue wanted) {
        return block.body().get(argument) instanceof Expression.Literal literal
                && literal.value().equals(wanted);
    }
}

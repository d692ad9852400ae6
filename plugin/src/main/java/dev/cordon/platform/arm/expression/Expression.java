package dev.cordon.platform.arm.expression;

import dev.cordon.rego.value.Value;
import java.util.List;

/** An expression of a template. */
public sealed interface Expression {

    <R> R accept(Visitor<R> visitor);

    /** A text or a number. */
    record Literal(Value value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /**
     * A call.
     *
     * @param name as it is written, with its namespace: {@code contoso.uniqueName}
     */
    record Call(String name, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** A member or item: {@code a.b}, {@code a['b']}, {@code a[0]}. */
    record Access(Expression base, Expression key) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.access(this);
        }
    }

    /** One method per kind of expression. */
    interface Visitor<R> {
        R literal(Literal literal);

        R call(Call call);

        R access(Access access);
    }
}

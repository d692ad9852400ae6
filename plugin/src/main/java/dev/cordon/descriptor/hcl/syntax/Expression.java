package dev.cordon.descriptor.hcl.syntax;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as it stands in the text. */
public sealed interface Expression {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** A number, boolean, null, or a piece of text in a template. */
    record Literal(Value value, Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** The name that a traversal begins with. */
    record Variable(String name, Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /** {@code source.name}. */
    record Attribute(Expression source, String name, Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attribute(this);
        }
    }

    /** {@code source[key]}, and the old {@code source.0}. */
    record Index(Expression source, Expression key, Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.index(this);
        }
    }

    /** {@code source[*]…} and {@code source.*…}: {@code each} for every element, which stands in it as {@link SplatItem}. */
    record Splat(Expression source, Expression each, Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.splat(this);
        }
    }

    /** The element of the innermost splat around it. */
    record SplatItem(Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.splatItem(this);
        }
    }

    /** {@code name(arguments)}; {@code expand} where the last argument is followed by {@code ...}. Names of provider
     * functions contain {@code ::}. */
    record Call(String name, List<Expression> arguments, boolean expand, Span span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code condition ? whenTrue : whenFalse}, and {@code %{ if }} in a template. */
    record Conditional(Expression condition, Expression whenTrue, Expression whenFalse, Span span)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** {@code left operator right}. */
    record Binary(Operator operator, Expression left, Expression right, Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code !operand} and {@code -operand}. */
    record Unary(Operator operator, Expression operand, Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unary(this);
        }
    }

    /** {@code (inner)}: makes an expression of what would be a name as the key of an object. */
    record Parentheses(Expression inner, Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parentheses(this);
        }
    }

    /** {@code [items]}. */
    record Tuple(List<Expression> items, Span span) implements Expression {
        public Tuple {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tuple(this);
        }
    }

    /** {@code {items}}. */
    record ObjectLiteral(List<Item> items, Span span) implements Expression {
        public ObjectLiteral {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.objectLiteral(this);
        }
    }

    /** {@code [for key, value in collection : result if condition]}, and with {@code resultKey =>} in braces.
     * {@code grouped} where {@code ...} collects the results of one key. */
    record For(
            @Nullable String keyName,
            String valueName,
            Expression collection,
            @Nullable Expression resultKey,
            Expression result,
            @Nullable Expression condition,
            boolean grouped,
            Span span)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forExpression(this);
        }
    }

    /** A quoted or here-document text of parts. One part that is no text, alone, keeps its type. */
    record Template(List<Expression> parts, Span span) implements Expression {
        public Template {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.template(this);
        }
    }

    /** {@code %{ for key, value in collection }body%{ endfor }}. */
    record TemplateFor(@Nullable String keyName, String valueName, Expression collection, Expression body, Span span)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.templateFor(this);
        }
    }

    /** {@code key = value} in an object. A key that is a {@link Variable} alone is a name. */
    record Item(Expression key, Expression value) {}

    /** One method per kind of expression. */
    interface Visitor<R> {
        R literal(Literal literal);

        R variable(Variable variable);

        R attribute(Attribute attribute);

        R index(Index index);

        R splat(Splat splat);

        R splatItem(SplatItem splatItem);

        R call(Call call);

        R conditional(Conditional conditional);

        R binary(Binary binary);

        R unary(Unary unary);

        R parentheses(Parentheses parentheses);

        R tuple(Tuple tuple);

        R objectLiteral(ObjectLiteral objectLiteral);

        R forExpression(For forExpression);

        R template(Template template);

        R templateFor(TemplateFor templateFor);
    }
}

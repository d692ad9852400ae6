package dev.cordon.descriptor.hcl.json;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.hcl.parse.HclParser;
import dev.cordon.descriptor.hcl.parse.Placement;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Problem;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;

/** Values to expressions. */
final class ValueReader implements Node.Visitor<Expression> {

    private final JsonPlaces places;
    private final Shape.Text texts;
    private final List<Problem> problems;

    ValueReader(JsonPlaces places, Shape.Text texts, List<Problem> problems) {
        this.places = places;
        this.texts = texts;
        this.problems = problems;
    }

    Expression read(Node value) {
        return value.accept(this);
    }

    @Override
    public Expression scalar(Node.Scalar scalar) {
        return scalar.value() instanceof StringValue text
                ? text(text.value(), scalar)
                : new Expression.Literal(scalar.value(), places.span(scalar.location()));
    }

    @Override
    public Expression sequence(Node.Sequence sequence) {
        List<Expression> items = sequence.items().stream().map(this::read).toList();
        return new Expression.Tuple(items, places.span(sequence.location()));
    }

    @Override
    public Expression mapping(Node.Mapping mapping) {
        List<Expression.Item> items = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Node.Scalar key = new Node.Scalar(StringValue.of(entry.name()), entry.location());
            items.add(new Expression.Item(text(entry.name(), key), read(entry.value())));
        }
        return new Expression.ObjectLiteral(items, places.span(mapping.location()));
    }

    private Expression text(String text, Node.Scalar node) {
        Span span = places.span(node.location());
        if (texts == Shape.Text.LITERAL || texts == Shape.Text.TEMPLATE && isPlain(text)) {
            return new Expression.Literal(StringValue.of(text), span);
        }
        SourceFile source = new SourceFile(span.file().name(), text);
        Placement placement = places.placement(node, text.length());
        return texts == Shape.Text.EXPRESSION
                ? HclParser.parseExpression(source, placement, problems)
                : HclParser.parseTemplate(source, placement, problems);
    }

    private static boolean isPlain(String text) {
        return !text.contains("${") && !text.contains("%{");
    }
}

package dev.cordon.descriptor.hcl;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A syntax tree as text: each expression in brackets, each item with its range. */
final class HclDump implements Expression.Visitor<String> {

    private final StringBuilder out = new StringBuilder();

    private HclDump() {}

    static String of(HclFile file) {
        HclDump dump = new HclDump();
        dump.body(file.body(), "");
        file.problems()
                .forEach(problem -> dump.out
                        .append(problem.render().replace(System.lineSeparator(), "\n"))
                        .append('\n'));
        return dump.out.toString();
    }

    private void body(Body body, String indent) {
        for (Body.Attribute attribute : body.attributes()) {
            line(attribute.span(), indent + attribute.name() + " = " + show(attribute.value()));
        }
        for (Body.Block block : body.blocks()) {
            line(block.span(), indent + block.type() + " " + block.labels());
            body(block.body(), indent + "  ");
        }
    }

    private void line(Span span, String text) {
        Position end = span.file().position(span.end());
        out.append(span.position())
                .append('-')
                .append(end)
                .append(' ')
                .append(text)
                .append('\n');
    }

    private String show(Expression expression) {
        return expression.accept(this);
    }

    private String show(String head, List<Expression> parts) {
        return "(" + head + parts.stream().map(part -> " " + show(part)).collect(Collectors.joining()) + ")";
    }

    @Override
    public String literal(Expression.Literal literal) {
        return literal.value().toString();
    }

    @Override
    public String variable(Expression.Variable variable) {
        return variable.name();
    }

    @Override
    public String attribute(Expression.Attribute attribute) {
        return show(attribute.source()) + "." + attribute.name();
    }

    @Override
    public String index(Expression.Index index) {
        return show(index.source()) + "[" + show(index.key()) + "]";
    }

    @Override
    public String splat(Expression.Splat splat) {
        return show("splat", List.of(splat.source(), splat.each()));
    }

    @Override
    public String splatItem(Expression.SplatItem item) {
        return "*";
    }

    @Override
    public String call(Expression.Call call) {
        return show("call " + call.name() + (call.expand() ? "..." : ""), call.arguments());
    }

    @Override
    public String conditional(Expression.Conditional conditional) {
        return show("if", List.of(conditional.condition(), conditional.whenTrue(), conditional.whenFalse()));
    }

    @Override
    public String binary(Expression.Binary binary) {
        return show(binary.operator().sign(), List.of(binary.left(), binary.right()));
    }

    @Override
    public String unary(Expression.Unary unary) {
        return show(unary.operator().sign(), List.of(unary.operand()));
    }

    @Override
    public String parentheses(Expression.Parentheses parentheses) {
        return show("parentheses", List.of(parentheses.inner()));
    }

    @Override
    public String tuple(Expression.Tuple tuple) {
        return show("tuple", tuple.items());
    }

    @Override
    public String objectLiteral(Expression.ObjectLiteral object) {
        return object.items().stream()
                .map(item -> " " + show(item.key()) + " = " + show(item.value()))
                .collect(Collectors.joining(",", "(object", ")"));
    }

    @Override
    public String forExpression(Expression.For loop) {
        return "(for " + loop.keyName() + " " + loop.valueName() + " " + show(loop.collection()) + " : "
                + (loop.resultKey() == null ? "" : show(loop.resultKey()) + " => ") + show(loop.result())
                + (loop.grouped() ? "..." : "") + (loop.condition() == null ? "" : " if " + show(loop.condition()))
                + ")";
    }

    @Override
    public String template(Expression.Template template) {
        return show("template", template.parts());
    }

    @Override
    public String templateFor(Expression.TemplateFor loop) {
        return show("template-for " + loop.keyName() + " " + loop.valueName(), List.of(loop.collection(), loop.body()));
    }
}

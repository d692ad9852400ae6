package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Problem;
import dev.cordon.rego.source.SourceFile;
import java.util.List;
import java.util.function.Supplier;

/** Parses a file; wires the parsers of the levels of the grammar. */
public final class HclParser {

    final Tokens tokens;
    final BodyParser bodies;
    final ExpressionParser expressions;
    final TermParser terms;
    final CollectionParser collections;
    final TemplateParser templates;

    private HclParser(Tokens tokens, List<Problem> problems) {
        this.tokens = tokens;
        this.bodies = new BodyParser(this, problems);
        this.expressions = new ExpressionParser(this);
        this.terms = new TermParser(this);
        this.collections = new CollectionParser(this);
        this.templates = new TemplateParser(this);
    }

    /** Adds everything that is wrong to {@code problems} and returns the rest. */
    public static Body parse(SourceFile source, List<Problem> problems) {
        return new HclParser(Tokens.ofCode(source, Placement.itself(source)), problems).bodies.file();
    }

    /** A text that is a template from its first character to its last. */
    public static Expression parseTemplate(SourceFile source, Placement placement, List<Problem> problems) {
        HclParser parser = new HclParser(Tokens.ofTemplate(source, placement), problems);
        return whole(source, placement, problems, parser.templates::whole);
    }

    /** A text that is one expression. */
    public static Expression parseExpression(SourceFile source, Placement placement, List<Problem> problems) {
        HclParser parser = new HclParser(Tokens.ofCode(source, placement), problems);
        return whole(source, placement, problems, parser.expressions::whole);
    }

    private static Expression whole(
            SourceFile source, Placement placement, List<Problem> problems, Supplier<Expression> production) {
        try {
            return production.get();
        } catch (SyntaxFailure failure) {
            problems.add(failure.problem());
            return new Expression.Template(
                    List.of(), placement.span(0, source.text().length()));
        }
    }
}

package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Problem;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.List;

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
        return new HclParser(Tokens.ofFile(source), problems).bodies.file();
    }

    /** A text that is a template from its first character to its last. */
    public static Expression parseTemplate(SourceFile source, List<Problem> problems) {
        try {
            return new HclParser(Tokens.ofTemplate(source), problems).templates.whole();
        } catch (SyntaxFailure failure) {
            problems.add(failure.problem());
            return new Expression.Template(
                    List.of(), new Span(source, 0, source.text().length()));
        }
    }
}

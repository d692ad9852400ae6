package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.finding.Problem;
import dev.cordon.rego.source.SourceFile;
import java.util.List;

/** Parses a file; wires the parsers of the levels of the grammar. */
public final class HclParser {

    final Tokens tokens;
    final BodyParser bodies;
    final ExpressionParser expressions;
    final TermParser terms;
    final CollectionParser collections;
    final TemplateParser templates;

    private HclParser(SourceFile source, List<Problem> problems) {
        this.tokens = new Tokens(source);
        this.bodies = new BodyParser(this, problems);
        this.expressions = new ExpressionParser(this);
        this.terms = new TermParser(this);
        this.collections = new CollectionParser(this);
        this.templates = new TemplateParser(this);
    }

    /** Adds everything that is wrong to {@code problems} and returns the rest. */
    public static Body parse(SourceFile source, List<Problem> problems) {
        return new HclParser(source, problems).bodies.file();
    }
}

package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.DeepStack;
import dev.cordon.descriptor.Limits;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
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
        return deepEnough(problems, (deepest, found) -> {
            Tokens tokens = Tokens.ofCode(source, Placement.itself(source), deepest);
            return new HclParser(tokens, found).bodies.file();
        });
    }

    /** A text that is a template from its first character to its last. */
    public static Expression parseTemplate(SourceFile source, Placement placement, List<Problem> problems) {
        return deepEnough(problems, (deepest, found) -> {
            HclParser parser = new HclParser(Tokens.ofTemplate(source, placement, deepest), found);
            return whole(source, placement, found, parser.templates::whole);
        });
    }

    /** A text that is one expression. */
    public static Expression parseExpression(SourceFile source, Placement placement, List<Problem> problems) {
        return deepEnough(problems, (deepest, found) -> {
            HclParser parser = new HclParser(Tokens.ofCode(source, placement, deepest), found);
            return whole(source, placement, found, parser.expressions::whole);
        });
    }

    private interface Production<T> {
        T parse(int deepest, List<Problem> problems);
    }

    /** What people write fits any stack; what is deeper gets a stack of its own. */
    private static <T> T deepEnough(List<Problem> problems, Production<T> production) {
        List<Problem> found = new ArrayList<>();
        T parsed = production.parse(Limits.DEPTH, found);
        if (found.stream().anyMatch(problem -> problem.code() == ProblemCode.DESCRIPTOR_LIMIT)) {
            found.clear();
            parsed = DeepStack.call(() -> production.parse(Limits.DEPTH_OF_HCL, found));
        }
        problems.addAll(found);
        return parsed;
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

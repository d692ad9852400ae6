package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.BooleanValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules.
 *
 * <pre>
 * rule = [ "default" ] head [ "if" ( "{" body "}" | literal ) ] { "else" [ ":=" expression ] [ "if" … ] }
 * head = ref [ "(" arguments ")" ] [ "contains" expression | ( ":=" | "=" ) expression ]
 * </pre>
 */
final class RuleParser {
    private final TokenStream tokens;
    private final BodyParser bodies;
    private final boolean version0;

    RuleParser(TokenStream tokens, boolean version0) {
        this.tokens = tokens;
        this.bodies = new BodyParser(tokens);
        this.version0 = version0;
    }

    BodyParser bodies() {
        return bodies;
    }

    /** One rule; several where v0 lets bodies follow each other. */
    List<Rule> rules() {
        int start = tokens.peek().start();
        boolean isDefault = tokens.accept(TokenKind.DEFAULT) != null;
        Rule.Head head = head(isDefault);
        if (isDefault) {
            return List.of(defaultRule(start, head));
        }
        List<Rule> result = new ArrayList<>();
        boolean hasBody = tokens.at(TokenKind.IF) || version0 && tokens.at(TokenKind.LEFT_BRACE);
        Body body = hasBody ? ifBody() : holds(tokens.spanFrom(start));
        checkHead(head, hasBody);
        Rule otherwise = otherwise(head);
        result.add(new Rule(tokens.spanFrom(start), false, head, body, otherwise));
        while (version0 && hasBody && otherwise == null && tokens.at(TokenKind.LEFT_BRACE)) {
            int next = tokens.peek().start();
            result.add(new Rule(tokens.spanFrom(next), false, head, bodies.braced(), null));
        }
        return result;
    }

    private Rule defaultRule(int start, Rule.Head head) {
        if (head.value() == null) {
            throw tokens.unexpected("expected := and a value after the name of a default rule");
        }
        if (tokens.at(TokenKind.IF) || tokens.at(TokenKind.LEFT_BRACE)) {
            throw tokens.unexpected("a default rule has no body");
        }
        return new Rule(tokens.spanFrom(start), true, head, holds(tokens.spanFrom(start)), null);
    }

    private Rule.Head head(boolean isDefault) {
        int start = tokens.peek().start();
        Term name = bodies.expressions().terms().term();
        List<Term> arguments = null;
        if (name instanceof Term.Call call) {
            arguments = call.arguments();
            name = call.operator();
        }
        Term.Ref ref = headRef(name);
        Term element = null;
        Term value = null;
        boolean assigns = tokens.at(TokenKind.ASSIGN);
        if (!isDefault && tokens.accept(TokenKind.CONTAINS) != null) {
            element = bodies.expressions().expression(false);
        } else if (assigns || tokens.at(TokenKind.UNIFY)) {
            tokens.take();
            value = bodies.expressions().expression(false);
        }
        if (version0
                && !isDefault
                && arguments == null
                && element == null
                && value == null
                && ref.path().size() == 1) {
            return version0Set(start, ref);
        }
        return new Rule.Head(tokens.spanFrom(start), ref, arguments, element, value, assigns);
    }

    /** In v0 {@code p[x]} is a set, and {@code p.x} is not allowed to be one. */
    private Rule.Head version0Set(int start, Term.Ref ref) {
        Term key = ref.path().get(0);
        boolean dotted = tokens.file().text().charAt(Math.max(0, key.span().start() - 1)) == '.';
        return dotted
                ? new Rule.Head(tokens.spanFrom(start), ref, null, null, null, false)
                : new Rule.Head(
                        tokens.spanFrom(start),
                        new Term.Ref(ref.span(), ref.head(), List.of()),
                        null,
                        key,
                        null,
                        false);
    }

    private Term.Ref headRef(Term name) {
        if (name instanceof Term.Var variable && !variable.isGenerated()) {
            return new Term.Ref(name.span(), variable, List.of());
        }
        if (name instanceof Term.Ref ref && ref.head() instanceof Term.Var head && !head.isGenerated()) {
            return ref;
        }
        throw tokens.problem("a rule must begin with a name", name.span(), null);
    }

    private void checkHead(Rule.Head head, boolean hasBody) {
        boolean bare = head.value() == null && head.element() == null && head.arguments() == null;
        if (!version0 && bare && !hasBody) {
            if (tokens.at(TokenKind.LEFT_BRACE)) {
                throw tokens.problem("`if` keyword is required before rule body", tokens.span(tokens.peek()), null);
            }
            String message = head.ref().path().isEmpty()
                    ? "var cannot be used for rule name"
                    : "`contains` or a value and `if` are required for a rule without a body";
            throw tokens.problem(message, head.span(), "p := value, p if { … } or p contains element");
        }
        if (!version0 && !hasBody && tokens.at(TokenKind.LEFT_BRACE)) {
            throw tokens.problem("`if` keyword is required before rule body", tokens.span(tokens.peek()), null);
        }
        if (head.element() != null && tokens.at(TokenKind.ELSE)) {
            throw tokens.problem("else keyword cannot be used on multi-value rules", tokens.span(tokens.peek()), null);
        }
    }

    private Body ifBody() {
        boolean hasIf = tokens.accept(TokenKind.IF) != null;
        if (!tokens.at(TokenKind.LEFT_BRACE)) {
            return line();
        }
        int mark = tokens.mark();
        try {
            return bodies.braced();
        } catch (SyntaxProblem notABody) {
            if (!hasIf) {
                throw notABody;
            }
            return lineOr(notABody, mark);
        }
    }

    /** What stands in braces after {@code if} may also be one line that begins with an object, a set or a comprehension. */
    private Body lineOr(SyntaxProblem notABody, int mark) {
        int failed = tokens.mark();
        tokens.reset(mark);
        try {
            return line();
        } catch (SyntaxProblem notALine) {
            tokens.reset(failed);
            throw notABody;
        }
    }

    private Body line() {
        Expression line = bodies.literal();
        return new Body(line.span(), List.of(line));
    }

    private @Nullable Rule otherwise(Rule.Head head) {
        if (!tokens.at(TokenKind.ELSE)) {
            return null;
        }
        int start = tokens.take().start();
        Term value = null;
        boolean assigns = tokens.at(TokenKind.ASSIGN);
        if (assigns || tokens.at(TokenKind.UNIFY)) {
            tokens.take();
            value = bodies.expressions().expression(false);
        }
        Span headSpan = tokens.spanFrom(start);
        boolean hasBody = tokens.at(TokenKind.IF) || version0 && tokens.at(TokenKind.LEFT_BRACE);
        if (!hasBody && tokens.at(TokenKind.LEFT_BRACE)) {
            throw tokens.problem("`if` keyword is required before rule body", tokens.span(tokens.peek()), null);
        }
        if (!hasBody && value == null) {
            throw tokens.unexpected("expected a value or a body after else");
        }
        Body body = hasBody ? ifBody() : holds(headSpan);
        Rule.Head elseHead = new Rule.Head(headSpan, head.ref(), head.arguments(), null, value, assigns);
        Rule next = otherwise(head);
        return new Rule(tokens.spanFrom(start), false, elseHead, body, next);
    }

    private static Body holds(Span span) {
        Term truth = new Term.Scalar(span, BooleanValue.TRUE);
        return new Body(span, List.of(Expression.of(new Statement.Test(truth))));
    }
}

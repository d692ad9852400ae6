package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bodies and the lines in them.
 *
 * <pre>
 * body      = literal { ( ";" | newline ) literal }
 * literal   = ( some | every | [ "not" ] ( expression [ ( ":=" | "=" ) expression ] ) ) { with }
 * some      = "some" ( name { "," name } | [ expression "," ] expression "in" expression )
 * every     = "every" [ name "," ] name "in" expression "{" body "}"
 * with      = "with" term "as" expression
 * </pre>
 */
final class BodyParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    BodyParser(TokenStream tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens, this);
    }

    ExpressionParser expressions() {
        return expressions;
    }

    /** The lines up to a closing bracket, which stays; those of a query need nothing between them. */
    Body body(TokenKind close) {
        int start = tokens.peek().start();
        if (tokens.at(close)) {
            throw tokens.problem("found empty body", tokens.span(tokens.peek()), null);
        }
        List<Expression> lines = new ArrayList<>();
        boolean more = true;
        while (more) {
            Token before = tokens.peek();
            int told = tokens.told();
            lines.add(literal());
            boolean separated = tokens.accept(TokenKind.SEMICOLON) != null;
            more = separated || !tokens.at(close);
            if (more && !separated && close != TokenKind.END && !tokens.peek().afterNewline()) {
                if (tokens.hasProblemsSince(told)) {
                    throw SyntaxProblem.TOLD;
                }
                throw tokens.unexpected("expected \\n or ; or " + close.text() + hint(before));
            }
        }
        return new Body(tokens.spanFrom(start), lines);
    }

    /** Which import is likely to be missing in a file of v0. */
    private String hint(Token first) {
        if (first.is(TokenKind.IDENTIFIER) && first.text().equals("every")) {
            return " (hint: `import future.keywords.every` for `every x in xs { ... }` expressions)";
        }
        boolean isSomeIn = first.is(TokenKind.SOME)
                && tokens.at(TokenKind.IDENTIFIER)
                && tokens.peek().text().equals("in");
        return isSomeIn ? " (hint: `import future.keywords.in` for `some x in xs` expressions)" : "";
    }

    /** A body in braces. */
    Body braced() {
        tokens.expect(TokenKind.LEFT_BRACE);
        return closed();
    }

    /** A body and the brace that closes it. */
    Body closed() {
        Body body = body(TokenKind.RIGHT_BRACE);
        tokens.expect(TokenKind.RIGHT_BRACE);
        return body;
    }

    Expression literal() {
        int start = tokens.peek().start();
        boolean negated = tokens.accept(TokenKind.NOT) != null;
        if (negated && (tokens.at(TokenKind.SOME) || tokens.at(TokenKind.EVERY))) {
            throw tokens.unexpected("illegal negation of '" + tokens.peek().text() + "'");
        }
        Statement statement = statement();
        List<Expression.With> with = statement instanceof Statement.Declaration ? List.of() : with();
        return new Expression(tokens.spanFrom(start), negated, statement, with);
    }

    private Statement statement() {
        if (tokens.at(TokenKind.SOME)) {
            return some();
        }
        return tokens.at(TokenKind.EVERY) ? every() : expression();
    }

    private Statement expression() {
        int start = tokens.peek().start();
        Term left = expressions.expression(true);
        boolean assigns = tokens.at(TokenKind.ASSIGN);
        if (!assigns && !tokens.at(TokenKind.UNIFY)) {
            return asFunction(left);
        }
        tokens.take();
        Term right = expressions.expression(true);
        return new Statement.Unification(tokens.spanFrom(start), left, right, assigns);
    }

    /** {@code eq(x, y)} and {@code assign(x, y)} are other ways to write {@code x = y} and {@code x := y}. */
    private static Statement asFunction(Term term) {
        if (term instanceof Term.Call call && call.arguments().size() == 2) {
            String name = call.operator().dotted();
            if (name.equals("eq") || name.equals("assign")) {
                return new Statement.Unification(
                        call.span(), call.arguments().get(0), call.arguments().get(1), name.equals("assign"));
            }
        }
        return new Statement.Test(term);
    }

    List<Expression.With> with() {
        List<Expression.With> result = new ArrayList<>();
        while (tokens.at(TokenKind.WITH)) {
            int start = tokens.take().start();
            if (!tokens.at(TokenKind.IDENTIFIER)) {
                throw tokens.unexpected("expected ident");
            }
            Term target = expressions.terms().term();
            if (!(target instanceof Term.Var) && !(target instanceof Term.Ref)) {
                tokens.tell(tokens.unexpected("expected with target path"));
            }
            if (tokens.accept(TokenKind.AS) == null) {
                throw tokens.unexpected("expected as keyword");
            }
            Term value = expressions.expression(true);
            result.add(new Expression.With(tokens.spanFrom(start), target, value));
        }
        return result;
    }

    /** As in OPA, what cannot be read as {@code some x in xs} declares names. */
    private Statement some() {
        int start = tokens.take().start();
        TokenStream.State before = tokens.save();
        Term term = afterSome();
        if (!(term instanceof Term.Call)) {
            tokens.restore(before);
            List<Term.Var> names = names();
            return new Statement.Declaration(tokens.spanFrom(start), names);
        }
        Membership member = Membership.of(term);
        if (member == null) {
            throw tokens.unexpected("expected `x in xs` or `x, y in xs` expression");
        }
        return new Statement.SomeIn(tokens.spanFrom(start), member.key(), member.value(), member.collection());
    }

    /** What is written after {@code some}, or null if it is no expression. */
    private @Nullable Term afterSome() {
        try {
            return expressions.expression(true);
        } catch (SyntaxProblem problem) {
            problem.throwIfFinal();
            return null;
        }
    }

    private List<Term.Var> names() {
        List<Term.Var> names = new ArrayList<>();
        do {
            if (!tokens.at(TokenKind.IDENTIFIER)) {
                throw tokens.unexpected("expected var");
            }
            names.add(expressions.terms().named(tokens.take()));
        } while (tokens.accept(TokenKind.COMMA) != null);
        return names;
    }

    private Statement every() {
        int start = tokens.take().start();
        Membership member = Membership.of(expressions.expression(true));
        if (member == null) {
            throw tokens.unexpected("expected `x[, y] in xs { ... }` expression");
        }
        Term.Var key = member.key() == null ? null : variable(member.key(), "key");
        Term.Var value = variable(member.value(), "value");
        if (!tokens.at(TokenKind.LEFT_BRACE)) {
            throw tokens.unexpected("missing body");
        }
        Body body = braced();
        return new Statement.Every(tokens.spanFrom(start), key, value, member.collection(), body);
    }

    private Term.Var variable(Term term, String part) {
        if (term instanceof Term.Var variable && !StatementForm.isRoot(variable.name())) {
            return variable;
        }
        throw tokens.unexpected("expected " + part + " to be a variable");
    }
}

package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms joined by infix operators, from loosest to tightest.
 *
 * <pre>
 * expression = relation [ "," relation ] { "in" relation }
 * relation   = or { ( "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) or }
 * or         = and { "|" and }
 * and        = sum { "&amp;" sum }
 * sum        = factor { ( "+" | "-" ) factor }
 * factor     = term { ( "*" | "/" | "%" ) term }
 * </pre>
 */
final class ExpressionParser {
    private static final List<Map<TokenKind, String>> LEVELS = List.of(
            Map.of(
                    TokenKind.EQUAL, "equal",
                    TokenKind.NOT_EQUAL, "neq",
                    TokenKind.LESS, "lt",
                    TokenKind.LESS_OR_EQUAL, "lte",
                    TokenKind.GREATER, "gt",
                    TokenKind.GREATER_OR_EQUAL, "gte"),
            Map.of(TokenKind.OR, "or"),
            Map.of(TokenKind.AND, "and"),
            Map.of(TokenKind.PLUS, "plus", TokenKind.MINUS, "minus"),
            Map.of(TokenKind.TIMES, "mul", TokenKind.DIVIDE, "div", TokenKind.REMAINDER, "rem"));

    private final TokenStream tokens;
    private final TermParser terms;

    ExpressionParser(TokenStream tokens, BodyParser bodies) {
        this.tokens = tokens;
        this.terms = new TermParser(tokens, this, bodies);
    }

    TermParser terms() {
        return terms;
    }

    /**
     * An expression.
     *
     * @param pairs whether {@code k, v in xs} is allowed here, where a comma means nothing else
     */
    Term expression(boolean pairs) {
        return expression(null, pairs);
    }

    /** The expression that begins with a term read already. */
    Term expressionFrom(Term first) {
        return expression(first, false);
    }

    private Term expression(@Nullable Term first, boolean pairs) {
        Term left = relation(first);
        if (pairs && tokens.at(TokenKind.COMMA)) {
            left = pair(left);
        }
        while (tokens.accept(TokenKind.IN) != null) {
            Term collection = right(0);
            if (collection == null) {
                return left;
            }
            left = call(Membership.OF_VALUE, left, collection);
        }
        return left;
    }

    /** {@code key, value in collection}, or the key alone where that is not what follows. */
    private Term pair(Term key) {
        TokenStream.State before = tokens.save();
        tokens.take();
        try {
            Term value = relation(null);
            if (tokens.accept(TokenKind.IN) != null) {
                return call(Membership.OF_PAIR, key, value, relation(null));
            }
        } catch (SyntaxProblem problem) {
            problem.throwIfFinal();
        }
        tokens.restore(before);
        return key;
    }

    /** The right operand; null where none can be read: as in OPA, that is told, and the left one stands alone. */
    private @Nullable Term right(int level) {
        int depth = tokens.depth();
        try {
            return binary(null, level);
        } catch (SyntaxProblem problem) {
            problem.throwIfFinal();
            tokens.tell(problem);
            tokens.depth(depth);
            return null;
        }
    }

    private Term relation(@Nullable Term first) {
        return binary(first, 0);
    }

    private Term binary(@Nullable Term first, int level) {
        if (level == LEVELS.size()) {
            return first == null ? terms.term() : first;
        }
        Term left = binary(first, level + 1);
        Map<TokenKind, String> operators = LEVELS.get(level);
        String operator = operators.get(tokens.peek().kind());
        while (operator != null) {
            tokens.take();
            Term right = right(level + 1);
            if (right == null) {
                return left;
            }
            left = call(operator, left, right);
            operator = operators.get(tokens.peek().kind());
        }
        return left;
    }

    private Term call(String name, Term... operands) {
        Span span = operands[0].span().to(operands[operands.length - 1].span());
        return new Term.Call(span, Names.builtin(span, name), List.of(operands));
    }
}

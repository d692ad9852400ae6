package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.List;

/**
 * What stands behind the heads of rules.
 *
 * <pre>
 * body = [ "if" ] "{" lines "}" | "if" line
 * </pre>
 */
final class RuleBodies {
    private final TokenStream tokens;
    private final BodyParser bodies;

    RuleBodies(TokenStream tokens, BodyParser bodies) {
        this.tokens = tokens;
        this.bodies = bodies;
    }

    /**
     * What stands behind the head. After {@code if} that is one line, which may begin with an object or a comprehension; where
     * none can be read, as in OPA whatever stands there is taken for the brace that opens a body.
     */
    Body ofRule() {
        if (tokens.accept(TokenKind.IF) == null) {
            return bodies.braced();
        }
        TokenStream.State before = tokens.save();
        try {
            Body line = line();
            // A set is always true: whoever writes one there means a body.
            if (!isSet(line.expressions().get(0))) {
                return line;
            }
        } catch (SyntaxProblem notALine) {
            // Told as a problem of the body, if it is none either.
        }
        tokens.restore(before);
        tokens.take();
        return bodies.closed();
    }

    /** After {@code else}, braces are always those of a body. */
    Body ofElse() {
        tokens.accept(TokenKind.IF);
        if (tokens.at(TokenKind.END)) {
            throw tokens.unexpected("rule body expected");
        }
        return tokens.at(TokenKind.LEFT_BRACE) ? bodies.braced() : line();
    }

    private static boolean isSet(Expression line) {
        return line.statement() instanceof Statement.Test test && test.term() instanceof Term.SetLiteral;
    }

    private Body line() {
        Expression line = bodies.literal();
        return new Body(line.span(), List.of(line));
    }
}

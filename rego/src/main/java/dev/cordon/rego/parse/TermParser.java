package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms without infix operators.
 *
 * <pre>
 * term    = ( scalar | variable | collection | "(" expression ")" ) { "." name | "[" expression "]" | "(" arguments ")" }
 * scalar  = "null" | "true" | "false" | [ "-" ] number | string | template
 * </pre>
 */
final class TermParser {
    private static final int LARGEST_EXPONENT = 100_000;

    private final TokenStream tokens;
    private final Nesting nesting;
    private final ExpressionParser expressions;
    private final CollectionParser collections;
    private final TemplateParser templates;
    /** Behind which offset white space may stand before a dot or a bracket. */
    private int spaced = -1;

    TermParser(TokenStream tokens, ExpressionParser expressions, BodyParser bodies) {
        this.tokens = tokens;
        this.nesting = new Nesting(tokens);
        this.expressions = expressions;
        this.collections = new CollectionParser(tokens, this, expressions, bodies);
        this.templates = new TemplateParser(tokens, nesting);
    }

    Term term() {
        nesting.enter();
        boolean parenthesised = tokens.at(TokenKind.LEFT_PAREN);
        Term result = finish(atom(), parenthesised, false);
        nesting.leave();
        return result;
    }

    Nesting nesting() {
        return nesting;
    }

    /** The variable that a word names. */
    Term.Var named(Token word) {
        boolean isWildcard = word.text().equals("_");
        return new Term.Var(tokens.span(word), isWildcard ? Term.Var.WILDCARD_PREFIX + word.start() : word.text());
    }

    private Term atom() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NULL -> scalar(tokens.take(), NullValue.NULL);
            case TRUE -> scalar(tokens.take(), BooleanValue.TRUE);
            case FALSE -> scalar(tokens.take(), BooleanValue.FALSE);
            case STRING -> string(token);
            case NUMBER -> number("", token.start());
            case DOT -> fraction("", token.start());
            case MINUS -> negativeNumber();
            case TEMPLATE -> templates.template(tokens.take());
            case LEFT_BRACKET -> collections.array();
            case LEFT_BRACE -> collections.braces();
            case LEFT_PAREN -> parenthesised();
            case IDENTIFIER, CONTAINS -> variable();
            default -> throw tokens.unexpected("");
        };
    }

    private Term scalar(Token token, Value value) {
        return new Term.Scalar(tokens.span(token), value);
    }

    private Term string(Token token) {
        String raw = token.text();
        String content = raw.substring(1, raw.length() - 1);
        if (raw.startsWith("`")) {
            return scalar(tokens.take(), StringValue.of(content));
        }
        String decoded = content.chars().anyMatch(each -> each < ' ') ? null : Escapes.decode(content);
        if (decoded == null) {
            throw tokens.problem("illegal string literal: " + raw, tokens.span(token), null);
        }
        return scalar(tokens.take(), StringValue.of(decoded));
    }

    /** A number may begin with a zero only if a dot or an exponent follows it. */
    private Term number(String sign, int start) {
        Token number = tokens.peek();
        if (number.text().startsWith("0")
                && number.text().length() > 1
                && Character.isDigit(number.text().charAt(1))) {
            throw tokens.unexpected("expected number without leading zero");
        }
        requireModerate(number, number.text());
        tokens.take();
        return new Term.Scalar(tokens.spanFrom(start), NumberValue.of(sign + number.text()));
    }

    /** Like OPA, takes no numbers whose exponent would be so big that computing with them never ends. */
    private void requireModerate(Token token, String text) {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException beyondAnyExponent) {
            throw tokens.unexpected("invalid float");
        }
        if (value.signum() != 0 && Math.abs(binaryExponent(value)) > LARGEST_EXPONENT) {
            throw tokens.problem("number too big", tokens.span(token), null);
        }
    }

    private static double binaryExponent(BigDecimal value) {
        BigDecimal rounded = value.abs().round(new MathContext(16));
        return (Math.log10(rounded.unscaledValue().doubleValue()) - rounded.scale()) / Math.log10(2);
    }

    /** A number that begins with its dot. */
    private Term fraction(String sign, int start) {
        tokens.take();
        requireNumber();
        Token digits = tokens.peek();
        if (digits.text().indexOf('.') >= 0) {
            throw tokens.unexpected("invalid float");
        }
        requireModerate(digits, "0." + digits.text());
        tokens.take();
        return new Term.Scalar(tokens.spanFrom(start), NumberValue.of(sign + "0." + digits.text()));
    }

    private void requireNumber() {
        if (!tokens.at(TokenKind.NUMBER)) {
            throw tokens.unexpected("expected number");
        }
    }

    private Term negativeNumber() {
        Token minus = tokens.take();
        if (tokens.at(TokenKind.DOT)) {
            return fraction("-", minus.start());
        }
        requireNumber();
        return number("-", minus.start());
    }

    private Term parenthesised() {
        tokens.take();
        Term inner = expressions.expression(true);
        if (tokens.accept(TokenKind.RIGHT_PAREN) == null) {
            throw tokens.problem("non-terminated expression", tokens.span(tokens.peek()), null);
        }
        return inner;
    }

    private Term variable() {
        Token name = tokens.peek();
        tokens.take();
        if (name.text().equals("set")
                && isAdjacent(TokenKind.LEFT_PAREN)
                && tokens.peek(1).is(TokenKind.RIGHT_PAREN)) {
            tokens.take();
            tokens.take();
            return new Term.SetLiteral(tokens.spanFrom(name.start()), List.of());
        }
        return named(name);
    }

    /** The name of a rule, behind which white space may stand before what belongs to it. */
    Term name() {
        nesting.enter();
        Term result = finish(variable(), false, true);
        nesting.leave();
        return result;
    }

    private boolean isAdjacent(TokenKind kind) {
        return tokens.at(kind) && !(tokens.peek().afterSpace() && tokens.lastEnd() != spaced);
    }

    private Term finish(Term head, boolean parenthesised, boolean spaceAllowed) {
        Term result = head;
        int start = head.span().start();
        spaced = spaceAllowed ? head.span().end() : -1;
        while (true) {
            if (isAdjacent(TokenKind.DOT) || isAdjacent(TokenKind.LEFT_BRACKET)) {
                requireHead(result, parenthesised);
                result = ref(result, start);
            } else if (isAdjacent(TokenKind.LEFT_PAREN) && !isCalled(result)) {
                if (!(result instanceof Term.Ref)) {
                    requireHead(result, parenthesised);
                }
                result = call(result, start);
            } else {
                return result;
            }
        }
    }

    /** What a call gives, and an empty set, is not called again. */
    private static boolean isCalled(Term term) {
        return term instanceof Term.Call
                || term instanceof Term.SetLiteral set && set.elements().isEmpty();
    }

    /** The names of the root documents are references by themselves. */
    private void requireHead(Term head, boolean parenthesised) {
        boolean isRoot = parenthesised && head instanceof Term.Var name && StatementForm.isRoot(name.name());
        if (isRoot || head instanceof Term.Scalar || head instanceof Term.Ref || head instanceof Term.Template) {
            String kind = isRoot ? "ref" : StatementForm.nameOf(head);
            tokens.tell(tokens.problem("illegal ref (head cannot be " + kind + ")", head.span(), null));
        }
    }

    private Term ref(Term head, int start) {
        List<Term> path = new ArrayList<>();
        while (isAdjacent(TokenKind.DOT) || isAdjacent(TokenKind.LEFT_BRACKET)) {
            path.add(tokens.at(TokenKind.DOT) ? element() : bracketed());
        }
        return new Term.Ref(tokens.spanFrom(start), head, path);
    }

    private Term element() {
        tokens.take();
        Token name = tokens.peek();
        if (name.afterSpace() && !name.is(TokenKind.END)) {
            tokens.stopAtSpace();
            throw tokens.unexpected("expected identifier");
        }
        if (!name.is(TokenKind.IDENTIFIER) && !name.kind().isKeyword()) {
            throw tokens.unexpected("expected identifier");
        }
        return scalar(tokens.take(), StringValue.of(name.text()));
    }

    private Term bracketed() {
        tokens.take();
        Term element = expressions.expression(true);
        if (tokens.accept(TokenKind.RIGHT_BRACKET) == null) {
            // So OPA names the bracket.
            throw tokens.unexpected("expected [");
        }
        return element;
    }

    private Term call(Term operator, int start) {
        Term.Ref name = operator instanceof Term.Ref ref ? ref : new Term.Ref(operator.span(), operator, List.of());
        tokens.take();
        List<Term> arguments = collections.list(TokenKind.RIGHT_PAREN, new ArrayList<>());
        return new Term.Call(tokens.spanFrom(start), name, arguments);
    }
}

package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.BooleanValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heads of rules. */
final class HeadParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    HeadParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Whether a rule can begin with a term: a variable, a reference from one, or a call of either. */
    static boolean isName(Term term) {
        if (term instanceof Term.Call call) {
            return call.operator().head() instanceof Term.Var;
        }
        if (term instanceof Term.Ref ref) {
            return ref.head() instanceof Term.Var head && !head.isGenerated();
        }
        return term instanceof Term.Var variable && !variable.isGenerated();
    }

    /** The head whose name has been read. */
    Rule.Head head(int start, Term read, boolean isDefault) {
        Term name = read;
        List<Term> arguments = null;
        if (name instanceof Term.Call call) {
            arguments = call.arguments();
            name = call.operator();
        }
        Term.Ref ref = name instanceof Term.Ref path ? path : new Term.Ref(name.span(), name, List.of());
        expressions.terms().nesting().require(ref);
        Term element = null;
        Term value = null;
        boolean assigns = tokens.at(TokenKind.ASSIGN);
        if (!isDefault && tokens.at(TokenKind.CONTAINS)) {
            if (arguments != null) {
                tokens.tell(tokens.unexpected(
                        "the contains keyword can only be used with multi-value rule definitions (e.g., "
                                + SyntaxText.of(ref) + " contains <VALUE> { ... })"));
            }
            tokens.take();
            element = orElse("expected rule key term (e.g., %s contains <VALUE> { ... })", ref);
        } else if (assigns) {
            tokens.take();
            value = orElse(expectedValue(arguments != null && !arguments.isEmpty(), isDefault), ref);
        } else if (tokens.accept(TokenKind.UNIFY) != null) {
            value = orElse("expected rule value term (e.g., %s[<nil>] = <VALUE> { ... })", ref);
        }
        return new Rule.Head(tokens.spanFrom(start), ref, arguments, element, value, assigns);
    }

    private static String expectedValue(boolean isFunction, boolean isDefault) {
        if (isFunction) {
            return "expected function value term (e.g., %s(...) := <VALUE> { ... })";
        }
        return isDefault
                ? "expected default rule value term (e.g., default %s := <VALUE>)"
                : "expected rule value term (e.g., %s := <VALUE> { ... })";
    }

    /** The name of a rule, with what is in parentheses behind it. */
    Term name() {
        try {
            return expressions.terms().name();
        } catch (SyntaxProblem problem) {
            problem.throwIfFinal();
            tokens.tell(problem);
            throw tokens.unexpected("expected rule head name");
        }
    }

    /** The head of a rule that is written as an equality, such as {@code (x) = 1}; null if it is none. */
    Rule.@Nullable Head ofExpression(Expression line) {
        boolean isEquality = line.statement() instanceof Statement.Unification
                && !line.negated()
                && line.with().isEmpty();
        if (!isEquality) {
            return null;
        }
        Statement.Unification equality = (Statement.Unification) line.statement();
        Term name = equality.left();
        if (!isName(name)) {
            return null;
        }
        List<Term> arguments = name instanceof Term.Call call ? call.arguments() : null;
        Term path = name instanceof Term.Call call ? call.operator() : name;
        Term.Ref ref = path instanceof Term.Ref given ? given : new Term.Ref(path.span(), path, List.of());
        return new Rule.Head(line.span(), ref, arguments, null, equality.right(), equality.assigns());
    }

    /** Whether white space stands between a name and the dot or bracket behind it. */
    boolean hasSpaceIn(Rule.Head head) {
        String text = tokens.file().text();
        int end = head.ref().head().span().end();
        return (head.arguments() != null || !head.ref().path().isEmpty()) && Character.isWhitespace(text.charAt(end));
    }

    /** An expression; where none can be read, OPA says so twice, the second time in the words of what it is of, and goes on. */
    private Term orElse(String expectation, Term.Ref name) {
        int depth = tokens.depth();
        try {
            return expressions.expression(true);
        } catch (SyntaxProblem problem) {
            problem.throwIfFinal();
            tokens.tell(problem);
            tokens.tell(tokens.unexpected(String.format(expectation, SyntaxText.of(name))));
            tokens.depth(depth);
            return new Term.Scalar(name.span(), BooleanValue.TRUE);
        }
    }

    /** A rule whose parentheses hold nothing is no function. */
    static Rule.Head withoutEmptyArguments(Rule.Head head) {
        return head.arguments() == null || !head.arguments().isEmpty()
                ? head
                : new Rule.Head(head.span(), head.ref(), null, head.element(), head.value(), head.assigns());
    }

    /** The head of a set written in the way of v0. */
    static Rule.Head oldSet(Rule.Head head) {
        Term.Ref ref = head.ref();
        return new Rule.Head(
                head.span(),
                new Term.Ref(ref.span(), ref.head(), List.of()),
                null,
                ref.path().get(0),
                null,
                false);
    }
}

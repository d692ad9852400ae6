package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import java.util.List;

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
                throw tokens.unexpected(
                        "the contains keyword can only be used with multi-value rule definitions (e.g., "
                                + SyntaxText.of(ref) + " contains <VALUE> { ... })");
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

    /** What a statement begins with: of a rule, its name. */
    Term name() {
        boolean isName = tokens.at(TokenKind.IDENTIFIER);
        try {
            return expressions.terms().term();
        } catch (SyntaxProblem problem) {
            throw isName ? twice(problem, "expected rule head name") : problem;
        }
    }

    /** An expression. */
    private Term orElse(String expectation, Term.Ref name) {
        try {
            return expressions.expression(true);
        } catch (SyntaxProblem problem) {
            throw twice(problem, String.format(expectation, SyntaxText.of(name)));
        }
    }

    /** Where no term can be read, OPA says so twice, the second time in the words of what the term is of. */
    private SyntaxProblem twice(SyntaxProblem problem, String expectation) {
        if (problem.isFinal()) {
            return problem;
        }
        tokens.report(problem.diagnostic());
        return tokens.unexpected(expectation);
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

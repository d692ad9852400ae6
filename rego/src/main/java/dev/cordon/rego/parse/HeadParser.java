package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Rule;
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
                throw tokens.unexpected("the contains keyword can only be used with multi-value rule definitions"
                        + " (e.g., p contains <VALUE> { ... })");
            }
            tokens.take();
            element = orElse("expected rule key term (e.g., p contains <VALUE> { ... })");
        } else if (assigns || tokens.at(TokenKind.UNIFY)) {
            tokens.take();
            value = orElse("expected rule value term (e.g., p := <VALUE> { ... })");
        }
        return new Rule.Head(tokens.spanFrom(start), ref, arguments, element, value, assigns);
    }

    /** An expression; where there is none, OPA says so twice, the second time in the words given. */
    Term orElse(String expectation) {
        try {
            return expressions.expression(false);
        } catch (SyntaxProblem problem) {
            tokens.report(problem.diagnostic());
            throw tokens.unexpected(expectation);
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

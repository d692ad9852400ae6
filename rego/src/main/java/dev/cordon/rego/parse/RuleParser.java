package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.BooleanValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules. The grammar is that of both versions; what v1 has given up is refused afterwards.
 *
 * <pre>
 * rule = [ "default" ] head [ [ "if" ] "{" body "}" { "{" body "}" } | "if" literal ] { "else" [ ":=" expression ] [ "if" … ] }
 * head = ref [ "(" arguments ")" ] [ "contains" expression | ( ":=" | "=" ) expression ]
 * </pre>
 */
final class RuleParser {
    /** What follows a name where the statement is no rule but an expression. */
    private static final Set<TokenKind> GOES_ON = EnumSet.of(
            TokenKind.EQUAL,
            TokenKind.NOT_EQUAL,
            TokenKind.LESS,
            TokenKind.LESS_OR_EQUAL,
            TokenKind.GREATER,
            TokenKind.GREATER_OR_EQUAL,
            TokenKind.OR,
            TokenKind.AND,
            TokenKind.PLUS,
            TokenKind.MINUS,
            TokenKind.TIMES,
            TokenKind.DIVIDE,
            TokenKind.REMAINDER,
            TokenKind.IN,
            TokenKind.SEMICOLON,
            TokenKind.WITH);

    private final TokenStream tokens;
    private final BodyParser bodies;
    private final RuleBodies ruleBodies;
    private final HeadParser heads;
    private final boolean version0;
    private final Predicate<String> isBuiltin;
    private final Deferred deferred;

    RuleParser(TokenStream tokens, boolean version0, Predicate<String> isBuiltin, Deferred deferred) {
        this.tokens = tokens;
        this.bodies = new BodyParser(tokens);
        this.ruleBodies = new RuleBodies(tokens, bodies);
        this.heads = new HeadParser(tokens, bodies.expressions());
        this.version0 = version0;
        this.isBuiltin = isBuiltin;
        this.deferred = deferred;
    }

    BodyParser bodies() {
        return bodies;
    }

    /** One rule; several where bodies follow each other; none if an expression stands there. */
    List<Rule> rules() {
        TokenStream.State mark = tokens.save();
        int start = tokens.peek().start();
        boolean isDefault = tokens.accept(TokenKind.DEFAULT) != null;
        if (!tokens.at(TokenKind.IDENTIFIER)) {
            return expression(mark);
        }
        Term name = heads.name();
        if (!HeadParser.isName(name)
                || !isDefault && GOES_ON.contains(tokens.peek().kind())) {
            return expression(mark);
        }
        Rule.Head head = heads.head(start, name, isDefault);
        if (!isDefault && goesOn(head)) {
            return expression(mark);
        }
        return isDefault ? List.of(defaultRule(start, head)) : rules(start, head);
    }

    /** Whether what looks like a rule without a body is the beginning of something else, or a name with something else behind it. */
    private boolean goesOn(Rule.Head head) {
        if (head.element() != null || hasBody()) {
            return false;
        }
        boolean more = tokens.at(TokenKind.WITH) || tokens.at(TokenKind.SEMICOLON);
        return head.value() != null && more || heads.hasSpaceIn(head);
    }

    private boolean hasBody() {
        return tokens.at(TokenKind.IF) || tokens.at(TokenKind.LEFT_BRACE);
    }

    /** An expression where a rule should be: read whole, and refused if the rest can be read too. */
    private List<Rule> expression(TokenStream.State mark) {
        tokens.restore(mark);
        Span first = tokens.span(tokens.peek());
        List<Expression> lines = new ArrayList<>();
        do {
            lines.add(bodies.literal());
        } while (tokens.accept(TokenKind.SEMICOLON) != null && !tokens.at(TokenKind.END));
        Span span = first.to(lines.get(lines.size() - 1).span());
        Rule.Head head = lines.size() == 1 ? heads.ofExpression(lines.get(0)) : null;
        if (head != null) {
            return List.of(new Rule(span, false, head, holds(span), null));
        }
        deferred.add(StatementForm.problem(lines), span);
        return List.of();
    }

    private Rule defaultRule(int start, Rule.Head head) {
        String problem = DefaultForm.problem(head);
        Span span = tokens.spanFrom(start);
        if (problem != null) {
            throw tokens.problem(problem, span, null);
        }
        return new Rule(span, true, head, holds(span), null);
    }

    private List<Rule> rules(int start, Rule.Head given) {
        boolean hasIf = tokens.at(TokenKind.IF);
        boolean hasBody = hasBody();
        boolean isOldSet = !hasIf && isOldSet(given);
        boolean isConflict =
                given.arguments() != null && isBuiltin.test(given.ref().dotted());
        if (!hasBody && !isOldSet && !isConflict && !AssignmentForm.is(given) && isNothing(given)) {
            return nothing(start, given);
        }
        if (!hasBody && AssignmentForm.is(given)) {
            return assignment(start, given);
        }
        if (!hasBody && isConflict && given.value() == null && given.element() == null) {
            deferred.add("rule name conflicts with built-in function", tokens.spanFrom(start));
            return List.of();
        }
        Rule.Head head = isOldSet ? HeadParser.oldSet(given) : HeadParser.withoutEmptyArguments(given);
        Body body = hasBody ? ruleBodies.ofRule() : holds(tokens.spanFrom(start));
        Rule otherwise = otherwise(head, hasBody);
        List<Rule> result = new ArrayList<>();
        result.add(new Rule(tokens.spanFrom(start), false, head, body, otherwise));
        if (!version0) {
            checkVersion1(result.get(0), hasBody && !hasIf, isOldSet);
        }
        while (hasBody && otherwise == null && tokens.at(TokenKind.LEFT_BRACE)) {
            int next = tokens.peek().start();
            result.add(new Rule(tokens.spanFrom(next), false, head, bodies.braced(), null));
        }
        if (otherwise != null && tokens.at(TokenKind.LEFT_BRACE)) {
            throw tokens.problem("expected else keyword", tokens.span(tokens.peek()), null);
        }
        return result;
    }

    /** Without {@code if} and without a value, {@code p[x]} defines a set. */
    private boolean isOldSet(Rule.Head head) {
        if (head.arguments() != null || head.element() != null || head.value() != null) {
            return false;
        }
        return head.ref().path().size() == 1;
    }

    private List<Rule> assignment(int start, Rule.Head given) {
        Span span = tokens.spanFrom(start);
        String problem = AssignmentForm.problem(given);
        if (problem != null) {
            deferred.add(problem, span);
            return List.of();
        }
        return List.of(new Rule(span, false, AssignmentForm.head(given), holds(span), null));
    }

    private static boolean isNothing(Rule.Head head) {
        boolean lacksArguments = head.arguments() == null || head.arguments().isEmpty();
        return lacksArguments && head.element() == null && head.value() == null;
    }

    /** A name alone says nothing; v0 takes a longer reference for true. */
    private List<Rule> nothing(int start, Rule.Head head) {
        Span span = tokens.spanFrom(start);
        if (head.arguments() != null) {
            deferred.add("rule argument list must take at least one argument", span);
            return List.of();
        }
        if (head.ref().path().isEmpty()) {
            boolean isRoot = StatementForm.isRoot(head.ref().headName());
            deferred.add(isRoot ? "refs cannot be used for rule head" : "var cannot be used for rule name", span);
            return List.of();
        }
        if (!version0) {
            deferred.addOfVersion1("rule must have value assignment and/or body declaration", span);
            return List.of();
        }
        return List.of(new Rule(span, false, head, holds(span), null));
    }

    private void checkVersion1(Rule rule, boolean lacksIf, boolean isOldSet) {
        if (lacksIf) {
            String kind = rule.head().arguments() == null ? "rule" : "function";
            deferred.addOfVersion1("`if` keyword is required before " + kind + " body", rule.span());
        }
        if (isOldSet) {
            deferred.addOfVersion1("`contains` keyword is required for partial set rules", rule.span());
        }
    }

    private @Nullable Rule otherwise(Rule.Head head, boolean hasBody) {
        if (!tokens.at(TokenKind.ELSE) || !hasBody) {
            return null;
        }
        checkElse(head);
        int start = tokens.take().start();
        Term value = null;
        boolean assigns = tokens.at(TokenKind.ASSIGN);
        if (assigns || tokens.at(TokenKind.UNIFY)) {
            tokens.take();
            value = bodies.expressions().expression(true);
        }
        Span headSpan = tokens.spanFrom(start);
        boolean hasIf = tokens.at(TokenKind.IF);
        boolean bodied = hasIf || tokens.at(TokenKind.LEFT_BRACE);
        if (!bodied && value == null) {
            throw tokens.unexpected("expected else value term or rule body");
        }
        Body body = bodied ? ruleBodies.ofElse() : holds(headSpan);
        Rule.Head elseHead = new Rule.Head(headSpan, head.ref(), head.arguments(), null, value, assigns);
        Rule next = otherwise(head, bodied);
        Rule rule = new Rule(tokens.spanFrom(start), false, elseHead, body, next);
        if (!version0 && bodied && !hasIf) {
            deferred.addOfVersion1("`if` keyword is required before rule body", rule.span());
        }
        return rule;
    }

    private void checkElse(Rule.Head head) {
        boolean isVariable = head.ref().path().stream().anyMatch(element -> !(element instanceof Term.Scalar));
        if (head.element() != null) {
            throw tokens.problem("else keyword cannot be used on multi-value rules", tokens.span(tokens.peek()), null);
        }
        if (isVariable) {
            throw tokens.problem(
                    "else keyword cannot be used on rules with variables in head", tokens.span(tokens.peek()), null);
        }
    }

    private static Body holds(Span span) {
        Term truth = new Term.Scalar(span, BooleanValue.TRUE);
        return new Body(span, List.of(Expression.of(new Statement.Test(truth))));
    }
}

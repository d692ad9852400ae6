package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for variables without values in one expanded body and the bodies inside, as OPA's {@code reorderBodyForSafety}: a
 * line can be evaluated once all its variables have values or get them from the line itself.
 */
final class BodySafety {
    private final FunctionTable functions;
    private final UnsafeVariables unsafe;
    private final ClosureVariables closures;
    private final Bindings bound = new Bindings();

    private BodySafety(FunctionTable functions, UnsafeVariables unsafe, ClosureVariables closures) {
        this.functions = functions;
        this.unsafe = unsafe;
        this.closures = closures;
    }

    /** Checks a body in which some variables have values already; gives its lines in the order in which they can be evaluated. */
    static Body check(Body body, Collection<String> known, FunctionTable functions, UnsafeVariables unsafe) {
        BodySafety safety = new BodySafety(functions, unsafe, new ClosureVariables(body));
        safety.bound.bindAll(known);
        return safety.check(body);
    }

    private Body check(Body body) {
        int outside = bound.mark();
        List<Expression> ordered = order(body);
        bound.undo(outside);
        // A closure sees what the lines before its own have.
        List<Expression> checked = new ArrayList<>();
        for (Expression line : ordered) {
            checked.add(new Closures(line).rewrite(line));
            bound.bindAll(Variables.direct(line).keySet());
        }
        bound.undo(outside);
        return new Body(body.span(), checked);
    }

    private List<Expression> order(Body body) {
        Set<String> own = new HashSet<>();
        Variables.addDirect(body, own);
        own.removeIf(bound::isBound);
        WaitingLines waiting = new WaitingLines(body.expressions());
        List<Expression> ordered = new ArrayList<>();
        for (Expression line = waiting.next(); line != null; line = waiting.next()) {
            Set<String> outputs = OutputVariables.of(line, functions, bound::isBound);
            Set<String> lacking = lacking(line, outputs, own);
            if (lacking.isEmpty()) {
                bound.bindAll(outputs);
                waiting.done(outputs);
                ordered.add(line);
            } else {
                Set<String> unbound = new HashSet<>(lacking);
                unbound.addAll(Variables.direct(line).keySet());
                unbound.removeIf(bound::isBound);
                waiting.stuck(unbound);
            }
        }
        for (Expression line : waiting.rest()) {
            unsafe.add(line, lacking(line, OutputVariables.of(line, functions, bound::isBound), own));
        }
        return ordered;
    }

    /** The variables of a line that have no value; those that its closures take from outside come first. */
    private Set<String> lacking(Expression line, Set<String> outputs, Set<String> own) {
        Set<String> lacking = new HashSet<>(Variables.direct(line).keySet());
        lacking.retainAll(own);
        Set<String> closedOver = closures.among(own, line);
        if (!closedOver.isEmpty()) {
            if (closedOver.equals(outputs)) {
                return lacking;
            }
            lacking = closedOver;
        }
        lacking.removeIf(name -> outputs.contains(name) || bound.isBound(name));
        return lacking;
    }

    /** Checks the closures of one line, but not those inside of them, which belong to lines of theirs. */
    private final class Closures extends Rewriter {
        private final Expression line;

        Closures(Expression line) {
            this.line = line;
        }

        private Body check(Body body, Term... heads) {
            Set<String> known = new HashSet<>();
            Variables.addDirect(body, known);
            for (Term head : heads) {
                Variables.direct(head).keySet().stream()
                        .filter(name -> !known.contains(name) && !bound.isBound(name))
                        .forEach(name -> unsafe.add(name, line.span()));
            }
            return BodySafety.this.check(body);
        }

        @Override
        public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
            Body body = check(comprehension.body(), comprehension.element());
            return new Term.ArrayComprehension(comprehension.span(), comprehension.element(), body);
        }

        @Override
        public Term visitSetComprehension(Term.SetComprehension comprehension) {
            Body body = check(comprehension.body(), comprehension.element());
            return new Term.SetComprehension(comprehension.span(), comprehension.element(), body);
        }

        @Override
        public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
            Body body = check(comprehension.body(), comprehension.key(), comprehension.value());
            return new Term.ObjectComprehension(comprehension.span(), comprehension.key(), comprehension.value(), body);
        }

        @Override
        public Statement visitEvery(Statement.Every every) {
            bound.bind(every.value().name());
            if (every.key() != null) {
                bound.bind(every.key().name());
            }
            Body body = check(every.body());
            return new Statement.Every(every.span(), every.key(), every.value(), every.domain(), body);
        }
    }
}

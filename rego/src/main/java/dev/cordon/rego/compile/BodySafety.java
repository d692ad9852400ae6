package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
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

    /** Checks a body in which some variables have values already. */
    static void check(Body body, Collection<String> known, FunctionTable functions, UnsafeVariables unsafe) {
        BodySafety safety = new BodySafety(functions, unsafe, new ClosureVariables(body));
        safety.bound.bindAll(known);
        safety.check(body);
    }

    private void check(Body body) {
        int outside = bound.mark();
        List<Expression> ordered = order(body);
        bound.undo(outside);
        // A closure sees what the lines before its own have.
        for (Expression line : ordered) {
            new Closures(line).walk(line);
            bound.bindAll(Variables.direct(line).keySet());
        }
        bound.undo(outside);
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
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private final class Closures extends Walker {
        private final Expression line;

        Closures(Expression line) {
            this.line = line;
        }

        private Void check(Body body, Term... heads) {
            Set<String> known = new HashSet<>();
            Variables.addDirect(body, known);
            for (Term head : heads) {
                Variables.direct(head).keySet().stream()
                        .filter(name -> !known.contains(name) && !bound.isBound(name))
                        .forEach(name -> unsafe.add(name, line.span()));
            }
            BodySafety.this.check(body);
            return null;
        }

        @Override
        public Void visitArrayComprehension(Term.ArrayComprehension comprehension) {
            return check(comprehension.body(), comprehension.element());
        }

        @Override
        public Void visitSetComprehension(Term.SetComprehension comprehension) {
            return check(comprehension.body(), comprehension.element());
        }

        @Override
        public Void visitObjectComprehension(Term.ObjectComprehension comprehension) {
            return check(comprehension.body(), comprehension.key(), comprehension.value());
        }

        @Override
        public Void visitEvery(Statement.Every every) {
            bound.bind(every.value().name());
            if (every.key() != null) {
                bound.bind(every.key().name());
            }
            return check(every.body());
        }
    }
}

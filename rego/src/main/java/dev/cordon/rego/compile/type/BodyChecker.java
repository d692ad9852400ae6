package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks bodies line by line, in which everything that is evaluated has a line of its own. */
final class BodyChecker {
    private final Builtins builtins;
    private final TypeProblems problems;
    private int count;

    BodyChecker(Builtins builtins, TypeProblems problems) {
        this.builtins = builtins;
        this.problems = problems;
    }

    void problem(String message, Span span, List<String> details) {
        count++;
        problems.add(message, span, details);
    }

    /** How many problems there were so far. */
    int count() {
        return count;
    }

    /** Checks a body; gives whether it is sound. */
    boolean body(Body body, TypeScope scope) {
        int before = count;
        body.expressions().forEach(line -> line(line, scope));
        return count == before;
    }

    private void line(Expression line, TypeScope scope) {
        RefChecker refs = new RefChecker(this, scope);
        Lines lines = new Lines(scope, line);
        for (Expression.With with : line.with()) {
            refs.walk(with.value());
            new TermTypes(this, scope).of(with.value());
            new ReplacementChecker(this, scope).check(with);
        }
        line.statement().accept(new Parts(this, scope, refs));
        line.statement().accept(lines);
    }

    /** Hands the terms of a statement to the check of references, which is all that is checked in bodies of every, as in OPA. */
    private record Parts(BodyChecker checker, TypeScope scope, RefChecker refs) implements Statement.Visitor<Boolean> {
        @Override
        public Boolean visitTest(Statement.Test test) {
            refs.walk(test.term());
            return true;
        }

        @Override
        public Boolean visitUnification(Statement.Unification unification) {
            refs.walk(unification.left());
            refs.walk(unification.right());
            return true;
        }

        @Override
        public Boolean visitDeclaration(Statement.Declaration declaration) {
            return true;
        }

        @Override
        public Boolean visitSomeIn(Statement.SomeIn some) {
            throw new IllegalStateException("not in parts: " + some);
        }

        @Override
        public Boolean visitEvery(Statement.Every every) {
            refs.walk(every.domain());
            Closures closures = new Closures(checker, scope);
            every.body().expressions().forEach(line -> {
                line.with().forEach(with -> refs.walk(with.value()));
                line.statement().accept(this);
                if (!(line.statement() instanceof Statement.Every)) {
                    closures.walk(line);
                }
            });
            return true;
        }
    }

    /** Checks the comprehensions in the body of an every. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Closures extends Walker {
        private final TermTypes types;

        Closures(BodyChecker checker, TypeScope scope) {
            types = new TermTypes(checker, scope);
        }

        private Void check(Term comprehension) {
            types.of(comprehension);
            return null;
        }

        @Override
        public Void visitArrayComprehension(Term.ArrayComprehension comprehension) {
            return check(comprehension);
        }

        @Override
        public Void visitSetComprehension(Term.SetComprehension comprehension) {
            return check(comprehension);
        }

        @Override
        public Void visitObjectComprehension(Term.ObjectComprehension comprehension) {
            return check(comprehension);
        }
    }

    /** Checks statements. */
    private final class Lines implements Statement.Visitor<Boolean> {
        private final TypeScope scope;
        private final Expression line;

        Lines(TypeScope scope, Expression line) {
            this.scope = scope;
            this.line = line;
        }

        @Override
        public Boolean visitTest(Statement.Test test) {
            if (test.term() instanceof Term.Call call) {
                String name = call.operator().dotted();
                boolean isEqual = name.equals("equal") && call.arguments().size() == 2;
                if (isEqual) {
                    return match(call.arguments().get(0), call.arguments().get(1));
                }
                return call(call, scope, line.span()) != null;
            }
            return new TermTypes(BodyChecker.this, scope).of(test.term()) != null;
        }

        @Override
        public Boolean visitUnification(Statement.Unification unification) {
            return match(unification.left(), unification.right());
        }

        private boolean match(Term left, Term right) {
            int before = count;
            boolean fits = !isBelowScalar(left)
                    && !isBelowScalar(right)
                    && new TermUnifier(BodyChecker.this, scope).unify(left, right);
            if (!fits && count == before) {
                TermTypes types = new TermTypes(BodyChecker.this, scope);
                mismatch(types.of(left), types.of(right));
            }
            return fits;
        }

        /** Nothing is below a text or number, as {@code some x in "a"} supposes. */
        private static boolean isBelowScalar(Term term) {
            return term instanceof Term.Ref ref && ref.head() instanceof Term.Scalar;
        }

        private void mismatch(@Nullable Type left, @Nullable Type right) {
            problem(
                    "match error",
                    line.span(),
                    List.of("left  : " + TypeOps.text(left), "right : " + TypeOps.text(right)));
        }

        @Override
        public Boolean visitDeclaration(Statement.Declaration declaration) {
            return true;
        }

        @Override
        public Boolean visitSomeIn(Statement.SomeIn some) {
            throw new IllegalStateException("not in parts: " + some);
        }

        @Override
        public Boolean visitEvery(Statement.Every every) {
            return new TermTypes(BodyChecker.this, scope).of(every.domain()) != null;
        }
    }

    /**
     * Checks a call, whose last argument may take the result.
     *
     * @param span where an error is told
     * @return the type of the result, or null if it is not known
     */
    @Nullable
    Type call(Term.Call call, TypeScope scope, Span span) {
        Type.Function function = function(call.operator(), scope);
        if (function == null) {
            TermTypes types = new TermTypes(this, scope);
            call.arguments().forEach(types::of);
            return null;
        }
        List<Type> wanted = new ArrayList<>(function.arguments());
        if (call.arguments().size() == wanted.size() + 1) {
            wanted.add(function.result());
        }
        TermUnifier unifier = new TermUnifier(this, scope);
        int before = count;
        for (int i = 0; i < Math.min(wanted.size(), call.arguments().size()); i++) {
            if (!unifier.assign(call.arguments().get(i), wanted.get(i))) {
                if (count == before) {
                    invalid(call, scope, function.arguments(), span);
                }
                break;
            }
        }
        return function.result();
    }

    private void invalid(Term.Call call, TypeScope scope, List<Type> wanted, Span span) {
        TermTypes types = new TermTypes(this, scope);
        List<String> have = new ArrayList<>();
        call.arguments().stream().limit(wanted.size()).forEach(argument -> have.add(TypeOps.text(types.of(argument))));
        List<String> want = wanted.stream().map(Type::toString).toList();
        problem(
                call.operator().dotted() + ": invalid argument(s)",
                span,
                List.of("have: (" + String.join(", ", have) + ")", "want: (" + String.join(", ", want) + ")"));
    }

    /** The type of the function that a call names, or null if it is not known or takes any number of arguments. */
    Type.@Nullable Function function(Term.Ref operator, TypeScope scope) {
        if (operator.startsWith("data")) {
            TypeScope.Place place = scope.place("data", operator.path());
            boolean whole = place.length() == operator.path().size();
            return whole && place.node().type() instanceof Type.Function function ? function : null;
        }
        Type.Function builtin = builtin(operator.dotted());
        return builtin == null || builtin.variadic() ? null : builtin;
    }

    /** The type of a built-in function, which is also that of an undeclared variable of its name. */
    Type.@Nullable Function builtin(String name) {
        Builtin builtin = builtins.find(name);
        return builtin == null
                ? null
                : new Type.Function(
                        builtin.declaration().arguments(),
                        builtin.declaration().result(),
                        builtin.declaration().variadic());
    }
}

package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks bodies line by line. */
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

    /** Checks the references in a head, where its body has set the types; gives whether they are sound. */
    boolean head(Rule.Head head, TypeScope scope) {
        RefChecker refs = new RefChecker(this, scope);
        refs.walk(head.element());
        refs.walk(head.value());
        return refs.isSound();
    }

    /** The same of what a comprehension gives. */
    boolean refs(List<Term> terms, TypeScope scope) {
        RefChecker refs = new RefChecker(this, scope);
        terms.forEach(refs::walk);
        return refs.isSound();
    }

    private void line(Expression line, TypeScope scope) {
        RefChecker refs = new RefChecker(this, scope);
        Lines lines = new Lines(scope, line);
        for (Expression.With with : line.with()) {
            refs.walk(with.value());
            new TermTypes(this, scope).of(with.value());
            new ReplacementChecker(this, scope).check(with);
        }
        line.statement().accept(new Parts(refs));
        if (refs.isSound()) {
            line.statement().accept(lines);
        }
    }

    /** Hands the terms of a statement to the check of references; the bodies of every are not looked into, as in OPA. */
    private record Parts(RefChecker refs) implements Statement.Visitor<Boolean> {
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
            refs.walk(some.collection());
            boolean isNamed = some.collection() instanceof Term.Ref || some.collection() instanceof Term.Var;
            if (isNamed && refs.isSound()) {
                refs.visitRef(some.element());
            }
            return true;
        }

        @Override
        public Boolean visitEvery(Statement.Every every) {
            refs.walk(every.domain());
            return true;
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
                return call(call, scope, true) != null;
            }
            return new TermTypes(BodyChecker.this, scope).of(test.term()) != null;
        }

        @Override
        public Boolean visitUnification(Statement.Unification unification) {
            return match(unification.left(), unification.right());
        }

        private boolean match(Term left, Term right) {
            int before = count;
            boolean fits = new TermUnifier(BodyChecker.this, scope).unify(left, right);
            if (!fits && count == before) {
                TermTypes types = new TermTypes(BodyChecker.this, scope);
                mismatch(types.of(left), types.of(right));
            }
            return fits;
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
            if (some.collection() instanceof Term.Scalar) {
                mismatch(new TermTypes(BodyChecker.this, scope).of(some.value()), null);
                return false;
            }
            Type collection = new TermTypes(BodyChecker.this, scope).of(some.collection());
            boolean fits = some.key() == null || assign(some.key(), keys(some, collection));
            return assign(some.value(), TypeOps.values(collection)) && fits;
        }

        /** Of documents whose own type is not known, only keys that are variables are looked at. */
        private @Nullable Type keys(Statement.SomeIn some, @Nullable Type collection) {
            boolean isOpen = some.key() != null
                    && TermUnifier.isLiteral(some.key())
                    && some.collection() instanceof Term.Ref ref
                    && scope.isOpen(ref);
            return isOpen ? Type.ANY : TypeOps.keys(collection);
        }

        private boolean assign(Term pattern, @Nullable Type type) {
            int before = count;
            Type own = new TermTypes(BodyChecker.this, scope).of(pattern);
            boolean fits = new TermUnifier(BodyChecker.this, scope).assign(pattern, type);
            if (!fits && count == before) {
                mismatch(own, type);
            }
            return fits;
        }

        @Override
        public Boolean visitEvery(Statement.Every every) {
            return new TermTypes(BodyChecker.this, scope).of(every.domain()) != null;
        }
    }

    /**
     * Checks a call.
     *
     * @param output whether one more argument may take the result
     * @return the type of the result, or null if it is not known
     */
    @Nullable
    Type call(Term.Call call, TypeScope scope, boolean output) {
        Type.Function function = function(call.operator(), scope);
        if (function == null) {
            TermTypes types = new TermTypes(this, scope);
            call.arguments().forEach(types::of);
            return null;
        }
        List<Type> wanted = new ArrayList<>(function.arguments());
        boolean takesResult = output && call.arguments().size() == wanted.size() + 1;
        if (takesResult) {
            wanted.add(function.result());
        }
        check(call, scope, wanted);
        return function.result();
    }

    private void check(Term.Call call, TypeScope scope, List<Type> wanted) {
        TermUnifier unifier = new TermUnifier(this, scope);
        int before = count;
        for (int i = 0; i < Math.min(wanted.size(), call.arguments().size()); i++) {
            if (!unifier.assign(call.arguments().get(i), wanted.get(i)) && count == before) {
                invalid(call, scope, wanted);
                return;
            }
        }
    }

    private void invalid(Term.Call call, TypeScope scope, List<Type> wanted) {
        TermTypes types = new TermTypes(this, scope);
        List<String> have = new ArrayList<>();
        call.arguments().forEach(argument -> have.add(TypeOps.text(types.of(argument))));
        List<String> want = wanted.stream().map(Type::toString).toList();
        problem(
                call.operator().dotted() + ": invalid argument(s)",
                call.span(),
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

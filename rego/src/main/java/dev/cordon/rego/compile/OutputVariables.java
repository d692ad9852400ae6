package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.OuterWalker;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the variables that an expression gives values to, from those that have one: as OPA's {@code outputVarsForExpr}. A
 * negated expression gives none; references give those in their brackets; a call gives its result only where all of its
 * operands have values; {@code =} unifies.
 */
final class OutputVariables implements Statement.Visitor<Set<String>> {
    private final FunctionTable functions;
    private final Predicate<String> known;

    private OutputVariables(FunctionTable functions, Predicate<String> known) {
        this.functions = functions;
        this.known = known;
    }

    static Set<String> of(Expression line, FunctionTable functions, Predicate<String> known) {
        boolean ready = !line.negated()
                && line.with().stream()
                        .allMatch(with ->
                                Variables.direct(with.value()).keySet().stream().allMatch(known));
        return ready ? line.statement().accept(new OutputVariables(functions, known)) : Set.of();
    }

    @Override
    public Set<String> visitTest(Statement.Test test) {
        return test.term() instanceof Term.Call call ? ofCall(call) : ofTerms(List.of(test.term()));
    }

    private Set<String> ofCall(Term.Call call) {
        Set<String> outputs = ofTerms(call.arguments());
        if (functions.hasOutput(call)) {
            int last = call.arguments().size() - 1;
            Set<String> inputs = SafetyVariables.ofOperands(call.arguments().subList(0, last));
            if (!inputs.stream().allMatch(name -> known.test(name) || outputs.contains(name))) {
                return Set.of();
            }
            outputs.addAll(SafetyVariables.ofOperands(call.arguments().subList(last, last + 1)));
        }
        return outputs;
    }

    @Override
    public Set<String> visitUnification(Statement.Unification unification) {
        Set<String> outputs = ofTerms(List.of(unification.left(), unification.right()));
        Set<String> unified = UnifiedVariables.of(
                unification.left(), unification.right(), name -> known.test(name) || outputs.contains(name));
        outputs.addAll(unified);
        outputs.removeIf(known);
        return outputs;
    }

    @Override
    public Set<String> visitDeclaration(Statement.Declaration declaration) {
        return Set.of();
    }

    @Override
    public Set<String> visitSomeIn(Statement.SomeIn some) {
        return Expansion.element(some).accept(this);
    }

    @Override
    public Set<String> visitEvery(Statement.Every every) {
        return ofTerms(List.of(every.domain()));
    }

    private Set<String> ofTerms(List<Term> terms) {
        References references = new References();
        references.walkAll(terms);
        return references.outputs;
    }

    /** The variables in the brackets of references whose heads have values. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private final class References extends OuterWalker {
        private final Set<String> outputs = new LinkedHashSet<>();

        @Override
        public Void visitRef(Term.Ref ref) {
            if (UnifiedVariables.isKnown(ref, known)) {
                outputs.addAll(SafetyVariables.ofBrackets(ref));
                walk(ref.head());
            }
            return null;
        }
    }
}

package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses variables of heads that their bodies do not have. Bodies are looked at afterwards, and only where heads are sound.
 *
 * <pre>
 * p contains x if q(y)    →    var x is unsafe
 * </pre>
 */
final class CheckHeads implements Pass {
    @Override
    public void run(Compilation compilation) {
        FunctionTable functions = new FunctionTable(compilation);
        BodyOrder order = new BodyOrder(compilation, functions);
        for (CompiledRule rule : compilation.rules()) {
            for (Rule branch = rule.rule(); branch != null; branch = branch.otherwise()) {
                check(order, new HeadHoist(functions).hoist(branch));
            }
        }
    }

    private static void check(BodyOrder order, Rule rule) {
        Set<String> known = new HashSet<>();
        Variables.addDirect(rule.body(), known);
        List<Term> arguments = rule.head().arguments();
        if (arguments != null) {
            arguments.forEach(argument -> PatternNames.collect(argument, known));
        }
        Set<String> used = new LinkedHashSet<>();
        rule.head().results().forEach(result -> PatternNames.collect(result, used));
        used.removeAll(known);
        used.forEach(name -> order.unsafe(new Term.Var(rule.span(), name), rule.span()));
    }
}

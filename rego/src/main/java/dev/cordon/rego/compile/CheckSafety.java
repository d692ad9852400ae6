package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses variables that would have no value where one is needed. Bodies are looked at only where all heads are sound.
 *
 * <pre>
 * p contains x if q(y)                   →    var x is unsafe
 * p if { some i; input.c[i] &lt; i + 1 }    →    var i is unsafe: calls in operands are evaluated before the line
 * </pre>
 */
final class CheckSafety implements Pass {
    @Override
    public void run(Compilation compilation) {
        List<Rule> expanded = new ArrayList<>();
        for (CompiledRule rule : compilation.rules()) {
            for (Rule branch = rule.rule(); branch != null; branch = branch.otherwise()) {
                expanded.add(Expansion.of(branch));
            }
        }
        expanded.forEach(rule -> checkHead(compilation, rule));
        if (!compilation.hasErrors()) {
            FunctionTable functions = new FunctionTable(compilation);
            expanded.forEach(rule -> check(compilation, functions, rule.body(), parameters(rule)));
        }
    }

    static void check(Compilation compilation, Body query) {
        check(compilation, new FunctionTable(compilation), Expansion.of(query), Set.of());
    }

    private static void check(Compilation compilation, FunctionTable functions, Body body, Set<String> known) {
        UnsafeVariables unsafe = new UnsafeVariables(compilation);
        BodySafety.check(body, known, functions, unsafe);
        unsafe.report();
    }

    private static Set<String> parameters(Rule rule) {
        Set<String> names = new HashSet<>();
        List<Term> arguments = rule.head().arguments();
        if (arguments != null) {
            arguments.forEach(argument -> PatternNames.collect(argument, names));
        }
        return names;
    }

    private static void checkHead(Compilation compilation, Rule rule) {
        Set<String> known = parameters(rule);
        Variables.addDirect(rule.body(), known);
        Set<String> used = new LinkedHashSet<>();
        rule.head()
                .results()
                .forEach(result -> used.addAll(Variables.direct(result).keySet()));
        used.removeAll(known);
        UnsafeVariables unsafe = new UnsafeVariables(compilation);
        used.forEach(name -> unsafe.add(name, rule.span()));
        unsafe.report();
    }
}

package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
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
        compilation.rewriteRules(rule -> rule.inParts(expand(rule.rule())));
        for (CompiledRule rule : compilation.rules()) {
            for (Rule branch = rule.inParts(); branch != null; branch = branch.otherwise()) {
                checkHead(compilation, branch);
            }
        }
        if (!compilation.hasErrors()) {
            FunctionTable functions = new FunctionTable(compilation);
            compilation.rewriteRules(rule -> rule.inParts(order(compilation, functions, rule.inParts())));
        }
    }

    private static Rule expand(Rule rule) {
        Rule expanded = Expansion.of(rule);
        return rule.otherwise() == null ? expanded : expanded.otherwise(expand(rule.otherwise()));
    }

    private static Rule order(Compilation compilation, FunctionTable functions, Rule rule) {
        Body body = check(compilation, functions, rule.body(), parameters(rule));
        Rule otherwise = rule.otherwise() == null ? null : order(compilation, functions, rule.otherwise());
        return new Rule(rule.span(), rule.isDefault(), rule.head(), body, otherwise);
    }

    /** Checks a query; gives it with everything that is evaluated in a line of its own, in order. */
    static Body check(Compilation compilation, Body query) {
        FunctionTable functions = new FunctionTable(compilation);
        return check(compilation, functions, Expansion.of(ShownValues.of(query, functions)), Set.of());
    }

    private static Body check(Compilation compilation, FunctionTable functions, Body body, Set<String> known) {
        UnsafeVariables unsafe = new UnsafeVariables(compilation);
        Body ordered = BodySafety.check(body, known, functions, unsafe);
        unsafe.report();
        return ordered;
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
        UnsafeVariables unsafe = UnsafeVariables.ofHead(compilation);
        used.forEach(name -> unsafe.add(name, rule.span()));
        unsafe.report();
    }
}

package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the lines of each body in an order in which every variable is bound before it is used, and refuses bodies that have
 * none.
 *
 * <pre>
 * p if { x > 1; x = input.y }    →    p if { x = input.y; x > 1 }
 * </pre>
 */
final class OrderBodies implements Pass {
    @Override
    public void run(Compilation compilation) {
        FunctionTable functions = new FunctionTable(compilation);
        compilation.rewriteRules(rule -> rule.with(order(compilation, functions, rule.rule())));
    }

    private static Rule order(Compilation compilation, FunctionTable functions, Rule given) {
        Rule rule = new HeadHoist(functions).hoist(given);
        Rule.Head head = rule.head();
        Set<String> bound = new HashSet<>();
        if (head.arguments() != null) {
            head.arguments().forEach(argument -> PatternNames.collect(argument, bound));
        }
        List<Term> results = head.results();
        Set<String> outer = new HashSet<>();
        results.forEach(result -> outer.addAll(Variables.direct(result).keySet()));
        BodyOrder order = new BodyOrder(compilation, functions);
        Set<String> around = Safety.outerOf(rule.body(), outer, bound);
        BodyOrder.Ordered body = order.order(rule.body(), outer, bound);
        Set<String> after = new HashSet<>(body.bound());
        // What is wrong with the body has been told there.
        Variables.addDirect(rule.body(), after);
        for (Term result : results) {
            after = order.require(result, around, after, rule.span());
        }
        Set<String> known = after;
        Rule.Head ordered = new Rule.Head(
                head.span(),
                new Term.Ref(
                        head.ref().span(),
                        head.ref().head(),
                        order.inside(head.ref().path(), around, known)),
                head.arguments(),
                head.element() == null ? null : order.inside(head.element(), around, known),
                head.value() == null ? null : order.inside(head.value(), around, known),
                head.assigns());
        Rule otherwise = rule.otherwise() == null ? null : order(compilation, functions, rule.otherwise());
        return new Rule(rule.span(), rule.isDefault(), ordered, body.body(), otherwise);
    }

    static Body orderQuery(Compilation compilation, Body query) {
        return new BodyOrder(compilation, new FunctionTable(compilation))
                .order(query, Set.of(), Set.of())
                .body();
    }
}

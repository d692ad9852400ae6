package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import java.util.List;

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
        BodyOrder order = new BodyOrder(compilation, functions);
        Bindings bindings = order.bindings();
        if (head.arguments() != null) {
            head.arguments().forEach(argument -> bindings.bindAll(PatternNames.of(argument)));
        }
        List<Term> results = head.results();
        results.forEach(result -> bindings.know(Variables.direct(result).keySet()));
        Body body = order.order(rule.body());
        order.assumeBound(rule.body());
        results.forEach(result -> order.require(result, rule.span()));
        Rule.Head ordered = new Rule.Head(
                head.span(),
                new Term.Ref(
                        head.ref().span(),
                        head.ref().head(),
                        order.inside(head.ref().path())),
                head.arguments(),
                head.element() == null ? null : order.inside(head.element()),
                head.value() == null ? null : order.inside(head.value()),
                head.assigns());
        Rule otherwise = rule.otherwise() == null ? null : order(compilation, functions, rule.otherwise());
        return new Rule(rule.span(), rule.isDefault(), ordered, body, otherwise);
    }

    static Body orderQuery(Compilation compilation, Body query) {
        return new BodyOrder(compilation, new FunctionTable(compilation)).order(query);
    }
}

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

    private static Rule order(Compilation compilation, FunctionTable functions, Rule rule) {
        UnsafeVariables unsafe = new UnsafeVariables(compilation);
        Rule ordered = order(functions, unsafe, new HeadHoist(functions).hoist(rule));
        if (!unsafe.isEmpty()) {
            // A part of a line may have to be evaluated before, another after, some other line.
            unsafe = new UnsafeVariables(compilation);
            ordered = order(functions, unsafe, Expansion.of(rule));
            unsafe.report();
        }
        Rule otherwise = rule.otherwise() == null ? null : order(compilation, functions, rule.otherwise());
        return otherwise == null ? ordered : ordered.otherwise(otherwise);
    }

    private static Rule order(FunctionTable functions, UnsafeVariables unsafe, Rule rule) {
        Rule.Head head = rule.head();
        BodyOrder order = new BodyOrder(functions, unsafe);
        Bindings bindings = order.bindings();
        if (head.arguments() != null) {
            head.arguments().forEach(argument -> bindings.bindAll(PatternNames.of(argument)));
        }
        List<Term> results = head.results();
        results.forEach(result -> bindings.know(Variables.direct(result).keySet()));
        Body body = order.order(rule.body());
        order.assumeBound(rule.body());
        results.forEach(result -> order.require(result, rule.span()));
        Term.Ref ref = new Term.Ref(
                head.ref().span(), head.ref().head(), order.inside(head.ref().path()));
        Rule.Head ordered = new Rule.Head(
                head.span(),
                ref,
                head.arguments(),
                head.element() == null ? null : order.inside(head.element()),
                head.value() == null ? null : order.inside(head.value()),
                head.assigns());
        return new Rule(rule.span(), rule.isDefault(), ordered, body, null);
    }

    static Body orderQuery(Compilation compilation, Body query) {
        FunctionTable functions = new FunctionTable(compilation);
        UnsafeVariables unsafe = new UnsafeVariables(compilation);
        Body ordered = new BodyOrder(functions, unsafe).order(query);
        if (!unsafe.isEmpty()) {
            unsafe = new UnsafeVariables(compilation);
            ordered = new BodyOrder(functions, unsafe).order(Expansion.of(query));
            unsafe.report();
        }
        return ordered;
    }
}

package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.Definition;
import dev.cordon.rego.plan.EnterStep;
import dev.cordon.rego.plan.ExitStep;
import dev.cordon.rego.plan.PartialObjectPlan;
import dev.cordon.rego.plan.PartialSetPlan;
import dev.cordon.rego.plan.Pattern;
import dev.cordon.rego.plan.Step;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.plan.ValueSink;
import dev.cordon.rego.value.BooleanValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans one rule. */
final class RulePlanner {
    private static final String COMPLETE_CONFLICT = "complete rules must not produce multiple outputs";
    private static final String FUNCTION_CONFLICT = "functions must not produce multiple outputs for same inputs";

    private final Program program;

    RulePlanner(Program program) {
        this.program = program;
    }

    /**
     * Plans a rule.
     *
     * @param kind what the rule defines together with the others of its name
     */
    Definition plan(CompiledRule compiled, CompiledRule.Kind kind) {
        Rule rule = compiled.rule();
        Place place = Place.start();
        TermPlanner terms = new TermPlanner(program, place);
        List<Pattern> parameters = parameters(rule, place, terms);
        if (program.observed()) {
            place.chain().add(new EnterStep(rule.head().span(), Paths.dotted(compiled.constantPath())));
        }
        CaseMarker cases = new CaseMarker(program, place, compiled);
        new BodyPlanner(program, place).plan(rule.body(), cases::markIfKnown);
        Step sink = sink(compiled, kind, terms);
        if (program.observed()) {
            place.chain().add(new ExitStep(rule.head().span()));
        }
        Step first = place.chain().endWith(sink);
        Definition otherwise = rule.otherwise() == null ? null : plan(compiled.with(rule.otherwise()), kind);
        return new Definition(rule.span(), parameters, place.workspace().size(), first, otherwise);
    }

    private static List<Pattern> parameters(Rule rule, Place place, TermPlanner terms) {
        List<Pattern> parameters = new ArrayList<>();
        if (rule.head().arguments() != null) {
            PatternPlanner patterns = new PatternPlanner(place, terms);
            rule.head().arguments().forEach(argument -> parameters.add(patterns.plan(argument)));
        }
        return parameters;
    }

    private Step sink(CompiledRule compiled, CompiledRule.Kind kind, TermPlanner terms) {
        Rule.Head head = compiled.rule().head();
        ValueNode leaf = terms.plan(head.element() != null ? head.element() : value(head.value(), head));
        return switch (kind) {
            case COMPLETE -> new ValueSink(leaf, COMPLETE_CONFLICT, head.span());
            case FUNCTION -> new ValueSink(leaf, FUNCTION_CONFLICT, head.span());
            case PARTIAL_SET -> new PartialSetPlan.Sink(leaf);
            case PARTIAL_OBJECT ->
                new PartialObjectPlan.Sink(
                        terms.planAll(compiled.computedPath()), leaf, head.element() != null, head.span());
        };
    }

    private static Term value(@Nullable Term value, Rule.Head head) {
        return value == null ? new Term.Scalar(head.span(), BooleanValue.TRUE) : value;
    }
}

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
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the rules that make one document. */
final class RulePlanner {
    private static final String COMPLETE_CONFLICT = "complete rules must not produce multiple outputs";
    private static final String FUNCTION_CONFLICT = "functions must not produce multiple outputs for same inputs";

    private final Program program;
    private final DocumentRules document;

    RulePlanner(Program program, DocumentRules document) {
        this.program = program;
        this.document = document;
    }

    /**
     * Plans the rules, without what holds by default.
     *
     * @param knownKeys how many keys below the document are known before the bodies are evaluated
     */
    List<Definition> planAll(int knownKeys) {
        return document.rules().stream()
                .filter(rule -> !rule.rule().isDefault())
                .map(rule -> plan(rule, knownKeys))
                .toList();
    }

    /** What holds if no other rule does, or null. */
    @Nullable
    Definition planDefault() {
        Definition fallback = null;
        for (CompiledRule rule : document.rules()) {
            fallback = rule.rule().isDefault() ? plan(rule, 0) : fallback;
        }
        return fallback;
    }

    private Definition plan(CompiledRule compiled, int knownKeys) {
        Rule rule = compiled.rule();
        Place place = Place.start();
        TermPlanner terms = new TermPlanner(program, place);
        List<Pattern> parameters = parameters(compiled, knownKeys, place, terms);
        if (program.observed()) {
            place.chain().add(new EnterStep(rule.head().span(), Paths.dotted(compiled.constantPath())));
        }
        CaseMarker cases = new CaseMarker(program, place, compiled);
        new BodyPlanner(program, place).plan(rule.body(), cases::markIfKnown);
        Step sink = sink(compiled, terms);
        if (program.observed()) {
            place.chain().add(new ExitStep(rule.head().span()));
        }
        Step first = place.chain().endWith(sink);
        // Of tests all rules are evaluated, as OPA's runner does.
        boolean isTest = compiled.source().testPathLength() >= 0;
        Value constant = sink instanceof ValueSink single && !isTest ? single.constant() : null;
        Definition otherwise = rule.otherwise() == null ? null : plan(compiled.with(rule.otherwise()), knownKeys);
        return new Definition(rule.span(), parameters, place.workspace().size(), first, constant, otherwise);
    }

    /** What the arguments of a function must look like, or the keys of a document that are known. */
    private List<Pattern> parameters(CompiledRule rule, int knownKeys, Place place, TermPlanner terms) {
        PatternPlanner patterns = new PatternPlanner(place, terms);
        List<Term> arguments = rule.rule().head().arguments();
        if (arguments != null) {
            return arguments.stream().map(patterns::plan).toList();
        }
        List<Term> keys = knownKeys == 0 ? List.of() : document.keys(rule);
        return keys.stream()
                .limit(knownKeys)
                .map(key -> isPattern(key) ? patterns.plan(key) : Pattern.ANY)
                .toList();
    }

    /** Whether a key can be compared before the body is evaluated: what is computed can be only after it. */
    private static boolean isPattern(Term key) {
        if (key instanceof Term.ArrayLiteral array) {
            return array.elements().stream().allMatch(RulePlanner::isPattern);
        }
        return key instanceof Term.Var || key instanceof Term.Scalar;
    }

    private Step sink(CompiledRule compiled, TermPlanner terms) {
        Rule.Head head = compiled.rule().head();
        Term leaf = head.element() != null ? head.element() : value(head.value(), head);
        return switch (document.kind()) {
            case COMPLETE -> new ValueSink(terms.plan(leaf), COMPLETE_CONFLICT, head.span());
            case FUNCTION -> new ValueSink(terms.plan(leaf), FUNCTION_CONFLICT, head.span());
            case PARTIAL_SET -> new PartialSetPlan.Sink(terms.plan(leaf));
            case PARTIAL_OBJECT -> {
                List<ValueNode> way =
                        terms.planAll(compiled.pathFrom(document.path().size()));
                yield new PartialObjectPlan.Sink(way, terms.plan(leaf), head.element() != null, head.span());
            }
        };
    }

    private static Term value(@Nullable Term value, Rule.Head head) {
        return value == null ? new Term.Scalar(head.span(), BooleanValue.TRUE) : value;
    }
}

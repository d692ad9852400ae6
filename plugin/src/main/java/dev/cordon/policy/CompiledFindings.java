package dev.cordon.policy;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.policy.compiled.CompiledPolicy;
import dev.cordon.policy.compiled.CompiledRule;
import dev.cordon.rego.RuleAnnotation;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Asks compiled policies of a security team, and makes of their answers what {@link CustomFindings} makes of others. */
final class CompiledFindings {

    private static final String WORD_OF_EXPECTATIONS = "deny";

    private final List<CompiledPolicy> policies;

    CompiledFindings(List<CompiledPolicy> policies) {
        this.policies = List.copyOf(policies);
    }

    /** Rules in reserved packages, and rules that have no way of saying something. */
    static List<Problem> problems(List<CompiledPolicy> policies) {
        List<Problem> problems = new ArrayList<>();
        for (CompiledPolicy policy : policies) {
            for (CompiledRule rule : policy.rules()) {
                if (ReservedPackages.isReserved(rule.packagePath().get(0))) {
                    problems.add(ReservedPackages.problem(rule.packagePath().get(0), rule.location()));
                }
                if (rule.expected() == null && !CustomFindings.speaks(rule.name())) {
                    problems.add(new Problem(
                            ProblemCode.POLICY_COMPILE,
                            rule.location(),
                            "the rule " + rule.name() + " is neither deny nor violation nor warn",
                            "Name such an entry point, or say with 'expect' and 'message' what its answer means."));
                }
            }
        }
        return problems;
    }

    /** What the manifests say, in the form of METADATA on packages. */
    List<RuleAnnotation> annotations() {
        return rules().stream().map(CompiledFindings::annotation).toList();
    }

    Collection<PackageName> packages() {
        Collection<PackageName> packages = new TreeSet<>();
        rules().forEach(rule -> packages.add(new PackageName(rule.packagePath())));
        return packages;
    }

    /** @throws MalformedAnswer where a rule answers with something that is no message */
    List<Value> ask(Value input, ObjectValue data) {
        List<Value> said = new ArrayList<>();
        for (CompiledPolicy policy : policies) {
            for (CompiledRule rule : policy.rules()) {
                said.addAll(ask(policy, rule, input, data));
            }
        }
        return said;
    }

    private static List<ObjectValue> ask(CompiledPolicy policy, CompiledRule rule, Value input, ObjectValue data) {
        PackageName name = new PackageName(rule.packagePath());
        @Nullable Value answer = policy.evaluate(rule, input, data);
        if (rule.expected() == null) {
            return answer == null
                    ? List.of()
                    : CustomFindings.findings(name + "." + rule.name(), name, rule.name(), answer, metadata(rule));
        }
        if (answer instanceof BooleanValue said && rule.expected().equals(said.value())) {
            return List.of();
        }
        ArrayValue message = ArrayValue.of(StringValue.of(rule.message()));
        return CustomFindings.findings(rule.entrypoint(), name, WORD_OF_EXPECTATIONS, message, metadata(rule));
    }

    private List<CompiledRule> rules() {
        return policies.stream().flatMap(policy -> policy.rules().stream()).toList();
    }

    private static ObjectValue metadata(CompiledRule rule) {
        ObjectBuilder metadata = ObjectValue.builder().put("custom", rule.custom());
        return rule.title().isEmpty()
                ? metadata.build()
                : metadata.put("title", rule.title()).build();
    }

    private static RuleAnnotation annotation(CompiledRule rule) {
        return new RuleAnnotation(
                "package",
                new PackageName(rule.packagePath()).path(),
                rule.title(),
                rule.description(),
                rule.custom(),
                true,
                metadata(rule),
                new Span(new SourceFile(rule.location().path(), ""), 0, 0));
    }
}

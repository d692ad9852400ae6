package dev.cordon.policy;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.policy.compiled.CompiledPolicy;
import dev.cordon.rego.Policy;
import dev.cordon.rego.RegoCompiler;
import dev.cordon.rego.RegoException;
import dev.cordon.rego.ResultSet;
import dev.cordon.rego.RuleAnnotation;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiled policies: the pack's, and a security team's own. Compiled once, asked as often as one likes, from any thread.
 *
 * <p>Asking takes two phases. First every package of the security team says what it has to say; then {@code
 * data.cordon.decision} makes one decision of that and of what the pack's rules find.
 */
public final class PolicySet {

    private static final String DECISION = "data.cordon.decision";

    private final Policy policy;
    private final List<PackageName> ownPackages;
    private final CompiledFindings compiled;
    private final Set<String> own;
    private final RuleCatalogue catalogue;

    private PolicySet(Policy policy, List<CompiledPolicy> compiled) {
        this.policy = policy;
        this.compiled = new CompiledFindings(compiled);
        this.ownPackages = policy.packages().stream()
                .map(PackageName::of)
                .filter(name -> !name.isReserved())
                .filter(name -> CustomFindings.speaks(policy, name))
                .sorted()
                .toList();
        List<RuleAnnotation> annotations = new ArrayList<>(policy.annotations());
        annotations.addAll(this.compiled.annotations());
        this.own = Stream.concat(ownPackages.stream(), this.compiled.packages().stream())
                .map(PackageName::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        this.catalogue = RuleCatalogue.of(annotations, own);
    }

    /** The separation pack alone. */
    public static PolicySet builtIn() {
        return load(BuiltInPack.rules(), List.of());
    }

    /**
     * Compiles rules.
     *
     * @param rules of the pack; none to ask nobody but the security team
     * @param own policies of the security team, in packages of their own
     * @throws ProblemException with every module that lies in a reserved package, or with everything that does not
     *     compile
     */
    public static PolicySet load(List<SourceFile> rules, List<SourceFile> own) {
        return load(rules, own, List.of());
    }

    /**
     * Compiles rules, and puts others beside them that somebody compiled before.
     *
     * @param compiled policies of the security team, in packages of their own, too
     * @throws ProblemException as above, or where a compiled policy has rules that say nothing
     */
    public static PolicySet load(List<SourceFile> rules, List<SourceFile> own, List<CompiledPolicy> compiled) {
        List<Problem> reserved = new ArrayList<>(ReservedPackages.problems(own));
        reserved.addAll(CompiledFindings.problems(compiled));
        if (!reserved.isEmpty()) {
            throw new ProblemException(reserved);
        }
        List<SourceFile> modules = new ArrayList<>(BuiltInPack.library());
        modules.addAll(rules);
        modules.addAll(own);
        try {
            return new PolicySet(RegoCompiler.builder().modules(modules).build(), compiled);
        } catch (RegoException e) {
            throw PolicyProblems.of(ProblemCode.POLICY_COMPILE, e);
        }
    }

    /** Every rule that can be named in a configuration, by id. */
    public SortedMap<String, RuleMetadata> rules() {
        return catalogue.rules();
    }

    /**
     * The decision, exactly as the policies reached it.
     *
     * @throws ProblemException where the settings name rules that do not exist, where the evaluation fails, where the
     *     answer is malformed, or where no rule was evaluated
     */
    public Decision decide(PolicyQuestion question) {
        List<Problem> unknown = catalogue.unknown(question.settings().namedRules());
        if (!unknown.isEmpty()) {
            throw new ProblemException(unknown);
        }
        try {
            Decision decision = read(evaluate(question));
            requireRules(decision);
            return decision;
        } catch (RegoException e) {
            throw PolicyProblems.of(ProblemCode.POLICY_EVALUATION, e);
        }
    }

    /** The documents beside the input of a question, without what the security team's own packages said. */
    public ObjectValue documents(PolicyQuestion question) {
        return question.data(ownRules());
    }

    private Value evaluate(PolicyQuestion question) {
        ObjectValue data = documents(question);
        ArrayValue custom = customFindings(data, question.input());
        ResultSet results =
                policy.withData(data.with("custom", custom)).prepare(DECISION).evaluate(question.input());
        if (results.isUndefined()) {
            throw new ProblemException(new MalformedAnswer("", "a decision", null).problem(DECISION));
        }
        return results.singleValue();
    }

    private List<String> ownRules() {
        return catalogue.rules().values().stream()
                .filter(rule -> own.contains(rule.packageName()))
                .map(RuleMetadata::id)
                .toList();
    }

    private ArrayValue customFindings(ObjectValue data, Value input) {
        try {
            List<Value> said = new ArrayList<>(new CustomFindings(policy.withData(data), ownPackages).ask(input));
            said.addAll(compiled.ask(input, data));
            return ArrayValue.of(said);
        } catch (MalformedAnswer e) {
            throw new ProblemException(e.problem("a policy"));
        }
    }

    private static Decision read(Value answer) {
        try {
            return DecisionReader.read(answer);
        } catch (MalformedAnswer e) {
            throw new ProblemException(e.problem(DECISION));
        }
    }

    private static void requireRules(Decision decision) {
        if (decision.rules().isEmpty()) {
            throw new ProblemException(new Problem(
                    ProblemCode.NO_RULES,
                    null,
                    "no rule was evaluated" + (decision.disabled().isEmpty() ? "" : "; all are switched off"),
                    "Load the built-in pack or a folder of policies, and switch on at least one rule."));
        }
    }
}

package dev.cordon.usecase.check;

import dev.cordon.estate.Estate;
import dev.cordon.estate.EstateBuilder;
import dev.cordon.estate.JoinedResources;
import dev.cordon.estate.fragment.Fragment;
import dev.cordon.finding.Decision;
import dev.cordon.input.PolicyInput;
import dev.cordon.mapping.Mappings;
import dev.cordon.policy.PolicyQuestion;
import dev.cordon.register.Register;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resources to decision. What the decision rests on is read first, all of it, so that the user hears of every error at
 * once; the policies are asked only where nothing is missing.
 */
final class JudgeStep {

    private final CheckRequest request;
    private final Steps steps;

    JudgeStep(CheckRequest request, Steps steps) {
        this.request = request;
        this.steps = steps;
    }

    Judgement judge(Reading reading, Groundwork groundwork) {
        Register register = steps.await(groundwork.register());
        // Written while the policies are still being compiled, which takes longest.
        ObjectValue written = register == null ? ObjectValue.EMPTY : PolicyInput.register(register);
        Mappings mappings = steps.await(groundwork.mappings());
        LoadedPolicies policies = steps.await(groundwork.policies());
        List<Fragment> fragments = steps.await(groundwork.fragments());
        ObjectValue baseline = steps.await(groundwork.baseline());
        Provenance provenance = steps.attempt("hash sources", () -> ProvenanceStep.of(request, mappings, policies));
        if (register == null || mappings == null || policies == null || fragments == null || baseline == null) {
            return Judgement.NONE.restingOn(provenance);
        }
        if (provenance == null) {
            return Judgement.NONE;
        }
        JoinedResources joined = steps.attempt(
                "join repositories", () -> JoinedResources.join(reading.resources(), fragments, register));
        Estate estate = joined == null
                ? null
                : steps.attempt("build estate", () -> EstateBuilder.build(joined, register, mappings));
        if (joined == null || estate == null) {
            return Judgement.NONE.restingOn(provenance);
        }
        Value input = steps.attempt("write policy input", () -> input(reading, estate));
        Judgement judgement = Judgement.of(estate, joined.notes(), provenance);
        if (input == null) {
            return judgement;
        }
        @Nullable
        Pending<String> digest =
                request.digest() ? steps.start("hash resources", () -> Sources.ofResources(input)) : null;
        PolicyQuestion question = new PolicyQuestion(input, written, baseline, PolicyStep.settings(request));
        keep(policies, question);
        Decision decision = decide(policies, question);
        String sha256 = digest == null ? null : steps.await(digest);
        return judgement
                .with(decision, policies)
                .restingOn(sha256 == null ? provenance : provenance.withResources(sha256));
    }

    private Value input(Reading reading, Estate estate) {
        int skipped =
                reading.skipped().stream().mapToInt(Coverage.Skipped::files).sum();
        int read = reading.files().values().stream().mapToInt(Integer::intValue).sum();
        return PolicyInput.of(estate, request.asOf(), read, skipped, reading.unreadable());
    }

    private void keep(LoadedPolicies policies, PolicyQuestion question) {
        Path folder = request.policyInput();
        if (folder != null) {
            steps.attempt("keep policy input", () -> {
                QuestionFiles.write(folder, policies.set(), question);
                return folder;
            });
        }
    }

    private @Nullable Decision decide(LoadedPolicies policies, PolicyQuestion question) {
        return steps.attempt("decide", () -> policies.set().decide(question));
    }
}

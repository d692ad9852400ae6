package dev.cordon.samples;

import dev.cordon.estate.Estate;
import dev.cordon.estate.EstateBuilder;
import dev.cordon.finding.Decision;
import dev.cordon.input.PolicyInput;
import dev.cordon.mapping.Mappings;
import dev.cordon.platform.Platform;
import dev.cordon.platform.arm.ArmPlatform;
import dev.cordon.platform.cloudformation.CloudFormationPlatform;
import dev.cordon.platform.kubernetes.KubernetesPlatform;
import dev.cordon.platform.terraform.TerraformPlatform;
import dev.cordon.policy.PolicyQuestion;
import dev.cordon.policy.PolicySet;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Resource;
import dev.cordon.usecase.discovery.Discovered;
import dev.cordon.usecase.discovery.Discovery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A sample, taken apart: its resources can be changed before the estate is built of them, and the input before the
 * policies are asked.
 */
record Sample(Path folder, List<Resource> resources, Register register) {

    static final LocalDate DAY = LocalDate.of(2019, 7, 1);

    private static final List<Platform> PLATFORMS =
            List.of(new TerraformPlatform(), new CloudFormationPlatform(), new ArmPlatform(), new KubernetesPlatform());
    private static final Mappings MAPPINGS = Mappings.builtIn();
    private static final PolicySet POLICIES = PolicySet.builtIn();

    static Sample read(Path folder) {
        Discovered discovered = Discovery.discover(folder, List.of(), List.of("separation.yaml"), PLATFORMS);
        List<Resource> resources = new ArrayList<>();
        for (Platform platform : PLATFORMS) {
            List<Path> files = discovered.files().getOrDefault(platform.name(), List.of());
            resources.addAll(platform.read(folder, files).resources());
        }
        Register register = RegisterReader.read(folder, folder.resolve("separation.yaml"));
        return new Sample(folder, resources, register);
    }

    Sample with(List<Resource> changed) {
        return new Sample(folder, changed, register);
    }

    ObjectValue input() {
        Estate estate = EstateBuilder.build(resources, register, MAPPINGS);
        return PolicyInput.of(estate, DAY, 1, 0);
    }

    Decision decide() {
        return decide(input());
    }

    Decision decide(ObjectValue input) {
        return POLICIES.decide(PolicyQuestion.of(input, PolicyInput.register(register)));
    }

    /** Whether a line in {@code resources} of the register names the owner. */
    boolean isSettledByRegister(Resource resource) {
        return EstateBuilder.build(resources, register, MAPPINGS).resources().stream()
                .filter(one -> one.id().equals(resource.id()))
                .flatMap(one -> one.owners().stream())
                .anyMatch(owner -> owner.source().equals("register"));
    }
}

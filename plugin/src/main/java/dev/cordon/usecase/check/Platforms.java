package dev.cordon.usecase.check;

import dev.cordon.platform.Given;
import dev.cordon.platform.Platform;
import dev.cordon.platform.ansible.AnsiblePlatform;
import dev.cordon.platform.arm.ArmPlatform;
import dev.cordon.platform.cloudformation.CloudFormationPlatform;
import dev.cordon.platform.compose.ComposePlatform;
import dev.cordon.platform.kubernetes.KubernetesPlatform;
import dev.cordon.platform.terraform.TerraformPlatform;
import java.util.List;

/** All platforms whose descriptors are read. The first that claims a file reads it. */
final class Platforms {

    private final List<Platform> all;

    /** @param given values for variables, to those platforms that have any */
    Platforms(Given given) {
        this.all = List.of(
                new TerraformPlatform(given),
                new CloudFormationPlatform(given),
                new ArmPlatform(given),
                new KubernetesPlatform(),
                new AnsiblePlatform(given),
                new ComposePlatform());
    }

    List<Platform> all() {
        return all;
    }

    /** @throws IllegalArgumentException where there is no platform of that name */
    Platform named(String name) {
        return all.stream()
                .filter(platform -> platform.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no platform '" + name + "'"));
    }
}

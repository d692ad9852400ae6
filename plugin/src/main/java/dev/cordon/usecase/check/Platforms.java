package dev.cordon.usecase.check;

import dev.cordon.platform.Platform;
import dev.cordon.platform.ansible.AnsiblePlatform;
import dev.cordon.platform.cloudformation.CloudFormationPlatform;
import dev.cordon.platform.compose.ComposePlatform;
import dev.cordon.platform.kubernetes.KubernetesPlatform;
import dev.cordon.platform.terraform.TerraformPlatform;
import java.util.List;

/** All platforms whose descriptors are read. The first that claims a file reads it. */
final class Platforms {

    private static final List<Platform> ALL = List.of(
            new TerraformPlatform(),
            new CloudFormationPlatform(),
            new KubernetesPlatform(),
            new AnsiblePlatform(),
            new ComposePlatform());

    private Platforms() {}

    static List<Platform> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException where there is no platform of that name */
    static Platform named(String name) {
        return ALL.stream()
                .filter(platform -> platform.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no platform '" + name + "'"));
    }
}

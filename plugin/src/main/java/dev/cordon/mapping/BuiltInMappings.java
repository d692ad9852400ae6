package dev.cordon.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The mapping files of the policy pack, from its jar. A jar cannot be listed in every class loader, so they stand here. */
final class BuiltInMappings {

    static final List<String> FILES = List.of(
            "ansible-modules.yaml",
            "ansible.yaml",
            "aws-compute.yaml",
            "aws-data.yaml",
            "aws-identity.yaml",
            "aws-network.yaml",
            "azure-compute.yaml",
            "azure-data.yaml",
            "azure-identity.yaml",
            "azure-network.yaml",
            "boundaries.yaml",
            "cloudformation-compute.yaml",
            "cloudformation-data.yaml",
            "cloudformation-identity.yaml",
            "cloudformation-network.yaml",
            "compose.yaml",
            "kubernetes-access.yaml",
            "kubernetes-data.yaml",
            "kubernetes-delivery.yaml",
            "kubernetes-network.yaml",
            "kubernetes-workloads.yaml",
            "outside.yaml",
            "vsphere.yaml");

    private static final String FOLDER = "/dev/cordon/policies/mappings/";

    private BuiltInMappings() {}

    static List<MappingFile> files() {
        List<MappingFile> all = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream text = BuiltInMappings.class.getResourceAsStream(FOLDER + file)) {
                if (text == null) {
                    throw new IllegalStateException("the policy pack lacks " + FOLDER + file);
                }
                all.add(MappingFile.read(file, text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}

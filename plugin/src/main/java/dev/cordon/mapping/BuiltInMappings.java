package dev.cordon.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The mapping files of the policy pack, from its jar. A jar cannot be listed in every class loader, so they stand here. */
final class BuiltInMappings {

    static final List<String> FILES = List.of(
            "ansible-modules.yaml",
            "ansible.yaml",
            "arm-compute.yaml",
            "arm-data.yaml",
            "arm-identity.yaml",
            "arm-network.yaml",
            "aws-compute.yaml",
            "aws-containers.yaml",
            "aws-data.yaml",
            "aws-directories.yaml",
            "aws-email.yaml",
            "aws-firewalls.yaml",
            "aws-hosts.yaml",
            "aws-identity.yaml",
            "aws-keys.yaml",
            "aws-logging.yaml",
            "aws-management.yaml",
            "aws-messaging.yaml",
            "aws-network.yaml",
            "aws-policies.yaml",
            "aws-sharing.yaml",
            "aws-supply.yaml",
            "aws-transit.yaml",
            "azure-compute.yaml",
            "azure-containers.yaml",
            "azure-data.yaml",
            "azure-edge.yaml",
            "azure-hosts.yaml",
            "azure-identity.yaml",
            "azure-keys.yaml",
            "azure-management.yaml",
            "azure-network.yaml",
            "azure-sharing.yaml",
            "azure-transit.yaml",
            "boundaries.yaml",
            "cloudformation-compute.yaml",
            "cloudformation-containers.yaml",
            "cloudformation-data.yaml",
            "cloudformation-identity.yaml",
            "cloudformation-messaging.yaml",
            "cloudformation-network.yaml",
            "cloudformation-operations.yaml",
            "compose.yaml",
            "entra.yaml",
            "google-compute.yaml",
            "google-containers.yaml",
            "google-data.yaml",
            "google-identity.yaml",
            "google-keys.yaml",
            "google-network.yaml",
            "google-operations.yaml",
            "kubernetes-access.yaml",
            "kubernetes-data.yaml",
            "kubernetes-delivery.yaml",
            "kubernetes-network.yaml",
            "kubernetes-terraform.yaml",
            "kubernetes-workloads.yaml",
            "openstack-compute.yaml",
            "openstack-network.yaml",
            "outside-clouds.yaml",
            "outside.yaml",
            "terraform-helpers.yaml",
            "terraform.yaml",
            "vsphere-more.yaml",
            "vsphere.yaml");

    private static final String FOLDER = "/dev/cordon/policies/mappings/";

    private BuiltInMappings() {}

    /** What the pack says, in the form in which it was prepared where there is one. */
    static List<MappingFile> files() {
        String prepared = PreparedMappings.text();
        return prepared == null ? documents().stream().map(MappingFile::of).toList() : PreparedMappings.read(prepared);
    }

    static List<MappingDocument> documents() {
        return FILES.stream().map(BuiltInMappings::document).toList();
    }

    static MappingFile file(String name) {
        return MappingFile.of(document(name));
    }

    private static MappingDocument document(String name) {
        try (InputStream text = BuiltInMappings.class.getResourceAsStream(FOLDER + name)) {
            if (text == null) {
                throw new IllegalStateException("the policy pack lacks " + FOLDER + name);
            }
            return MappingDocument.read(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

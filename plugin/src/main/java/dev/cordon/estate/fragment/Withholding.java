package dev.cordon.estate.fragment;

import dev.cordon.finding.Location;
import dev.cordon.mapping.MappedPaths;
import dev.cordon.mapping.Mappings;
import dev.cordon.mapping.TypeMapping;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import dev.cordon.resource.UnknownKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Leaves out of a resource what nobody reads to build an estate: a fragment goes to others, and what is not in it cannot be
 * told. What is left out is named as unknown, so that a policy that would look at it does not take it for absent.
 */
public final class Withholding {

    /** kubectl keeps the whole manifest in it, environment and all. */
    private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

    /** Kept of every type: what others call it, where it lies, its labels, and what the estate itself looks at. */
    private static final List<String> ALWAYS = List.of(
            "id",
            "arn",
            "self_link",
            "moid",
            "name",
            "bucket",
            "identifier",
            "display_name",
            "resource_group_name",
            "location",
            "region",
            "project",
            "tags",
            "tags_all",
            "labels",
            "default_tags",
            "custom_attributes",
            "metadata.name",
            "metadata.namespace",
            "metadata.labels",
            "metadata.annotations",
            "backend",
            "config.bucket",
            "config.key",
            "config.prefix",
            "config.storage_account_name",
            "config.container_name",
            "config.organization",
            "config.workspaces",
            "config.address",
            "config.path",
            "config.secret_suffix",
            "config.namespace",
            "config.config_context",
            "config.schema_name",
            "statement",
            "source_policy_documents",
            "override_policy_documents",
            "source_json",
            "override_json",
            "enabled",
            "mandatory",
            "vm_group_name",
            "affinity_host_group_name",
            "virtual_machine_ids",
            "host_system_ids",
            "node_labels",
            "node_taints",
            "default_node_pool",
            "node_pool",
            "node_config[*].labels",
            "node_config[*].taint",
            "node_group_name",
            "taint",
            "Labels",
            "Taints",
            "NodegroupName",
            "properties.nodeLabels",
            "properties.nodeTaints",
            "properties.agentPoolProfiles",
            "spec.taints");

    /** Where a manifest says on which nodes its pods run, and what labels they have. */
    private static final List<String> PLACING =
            List.of("spec.nodeSelector", "spec.affinity", "spec.tolerations", "spec.nodeName", "metadata.labels");

    private static final List<String> TEMPLATES = List.of("", "spec.template.", "spec.jobTemplate.spec.template.");

    private final Mappings mappings;
    private final Map<String, MappedPaths> kept = new HashMap<>();

    public Withholding(Mappings mappings) {
        this.mappings = mappings;
    }

    /**
     * The same resource with nothing but what an estate needs.
     *
     * @param boundaries around it, those that the register names included: others do not have the register
     */
    public Resource apply(Resource resource, List<Boundary> boundaries) {
        SortedMap<String, String> labels = new TreeMap<>(resource.labels());
        labels.remove(LAST_APPLIED);
        TypeMapping mapping = mappings.of(resource.platform(), resource.type());
        MappedPaths paths = kept.computeIfAbsent(
                resource.platform() + ':' + resource.type(), type -> MappedPaths.of(mapping, always()));
        List<Unknown> unknowns = new ArrayList<>(resource.unknowns());
        ObjectValue attributes = paths.keep(
                withoutManifest(resource.attributes()),
                path -> unknowns.add(new Unknown(path, UnknownKind.WITHHELD, resource.locationOf(path))));
        Map<String, Location> positions = new TreeMap<>(resource.positions());
        positions
                .keySet()
                .removeIf(path -> unknowns.stream()
                        .anyMatch(one -> one.kind() == UnknownKind.WITHHELD && isAt(path, one.path())));
        return new Resource(
                resource.id(),
                resource.address(),
                resource.type(),
                resource.platform(),
                resource.provider(),
                resource.name(),
                resource.managed(),
                attributes,
                labels,
                resource.defaultLabels(),
                unknowns,
                resource.references(),
                boundaries,
                positions,
                resource.location());
    }

    private static List<String> always() {
        List<String> paths = new ArrayList<>(ALWAYS);
        TEMPLATES.forEach(template -> PLACING.forEach(field -> paths.add(template + field)));
        return paths;
    }

    private static ObjectValue withoutManifest(ObjectValue attributes) {
        if (attributes.get("metadata") instanceof ObjectValue metadata
                && metadata.get("annotations") instanceof ObjectValue annotations
                && annotations.get(LAST_APPLIED) != null) {
            ObjectValue rest = annotations.without(StringValue.of(LAST_APPLIED));
            return attributes.with("metadata", metadata.with("annotations", rest));
        }
        return attributes;
    }

    private static boolean isAt(String path, String withheld) {
        return path.equals(withheld) || path.startsWith(withheld + ".") || path.startsWith(withheld + "[");
    }
}

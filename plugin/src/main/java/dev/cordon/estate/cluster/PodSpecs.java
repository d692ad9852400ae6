package dev.cordon.estate.cluster;

import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where manifests specify pods; kinds of operators keep to the same places. */
public final class PodSpecs {

    private static final List<String> TEMPLATES = List.of("spec.template", "spec.jobTemplate.spec.template", "");

    private static final List<String> PLACING = List.of("nodeSelector", "affinity", "tolerations", "nodeName");

    private static final Set<String> KINDS = Set.of(
            "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "Pod");

    private PodSpecs() {}

    /** Whether the manifest is of a kind that starts pods, or specifies them as such kinds do. */
    public static boolean isWorkload(Resource manifest) {
        return manifest.platform().equals("kubernetes")
                && (KINDS.contains(manifest.type()) || place(manifest.attributes()) != null);
    }

    /** Where its pods may run. */
    public static Placement placement(Resource workload) {
        @Nullable String place = place(workload.attributes());
        String spec = place == null ? "spec" : within(place, "spec");
        for (Unknown unknown : workload.unknowns()) {
            if (concerns(unknown.path(), spec)) {
                return Placement.UNKNOWN;
            }
        }
        List<Value> found = Fields.all(workload.attributes(), place == null ? "spec.template.spec" : spec);
        return found.isEmpty() ? Placement.UNKNOWN : Placement.of(found.get(0));
    }

    /** The labels that its pods have. */
    static Map<String, String> labels(Resource workload) {
        return Fields.labels(workload.attributes(), labelsPath(workload));
    }

    static String labelsPath(Resource workload) {
        @Nullable String place = place(workload.attributes());
        return within(place == null ? "spec.template" : place, "metadata.labels");
    }

    private static boolean concerns(String unknown, String spec) {
        boolean above = unknown.isEmpty() || spec.equals(unknown) || spec.startsWith(unknown + ".");
        return above || PLACING.stream().anyMatch(field -> unknown.startsWith(spec + "." + field));
    }

    /** The template of the pods, empty for a pod itself; null where none is specified. */
    private static @Nullable String place(Value manifest) {
        for (String template : TEMPLATES) {
            if (!Fields.all(manifest, within(template, "spec.containers")).isEmpty()) {
                return template;
            }
        }
        return null;
    }

    private static String within(String place, String field) {
        return place.isEmpty() ? field : place + "." + field;
    }
}

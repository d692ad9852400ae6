package dev.cordon.estate.cluster;

import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the pods of one workload may run.
 *
 * @param alternatives requirements of which all of one list must be met; one empty list where they run anywhere
 */
public record Placement(List<List<Requirement>> alternatives, List<Toleration> tolerations) {

    /** Of pods of which nothing is known. */
    public static final Placement UNKNOWN = new Placement(List.of(List.of()), List.of(Toleration.OF_EVERYTHING));

    private static final String TERMS =
            "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms";

    /** As the specification of a pod says. */
    public static Placement of(Value podSpec) {
        List<Requirement> always = new ArrayList<>(Requirement.ofLabels(Fields.labels(podSpec, "nodeSelector")));
        List<Toleration> tolerations =
                Fields.all(podSpec, "tolerations").stream().map(Toleration::of).toList();
        @Nullable String node = Fields.text(podSpec, "nodeName");
        if (node != null) {
            always.add(new Requirement(NodePool.NODE_NAME, Requirement.IN, Set.of(node)));
            // What names its node passes the scheduler by, and with it most taints.
            tolerations = List.of(Toleration.OF_EVERYTHING);
        }
        List<List<Requirement>> alternatives = new ArrayList<>();
        for (Value term : Fields.all(podSpec, TERMS)) {
            List<Requirement> all = new ArrayList<>(always);
            all.addAll(Requirement.ofExpressions(Fields.all(term, "matchExpressions")));
            alternatives.add(List.copyOf(all));
        }
        return new Placement(
                alternatives.isEmpty() ? List.of(List.copyOf(always)) : List.copyOf(alternatives), tolerations);
    }

    /** Whether the pods choose their nodes at all. */
    public boolean chooses() {
        return alternatives.stream().noneMatch(List::isEmpty);
    }

    /** Whether no node could take pods of both. */
    public boolean contradicts(Placement other) {
        return alternatives.stream()
                .allMatch(mine -> other.alternatives.stream().allMatch(theirs -> contradict(mine, theirs)));
    }

    /** The pools that take the pods. */
    public List<NodePool> in(Collection<NodePool> pools) {
        return pools.stream().filter(pool -> pool.admits(this)).toList();
    }

    boolean tolerates(Taint taint) {
        return tolerations.stream().anyMatch(toleration -> toleration.covers(taint));
    }

    private static boolean contradict(List<Requirement> mine, List<Requirement> theirs) {
        return mine.stream().anyMatch(one -> theirs.stream().anyMatch(one::contradicts));
    }
}

package dev.cordon.estate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Carries restricted systems from workloads to the containers, networks, keys, vaults and directories that they use. */
final class SystemSpread {

    private static final Set<String> USES =
            Set.of("runs-on", "contained-in", "encrypts-with", "stores-in", "backs-up-to", "fronted-by");

    private SystemSpread() {}

    /** Whether what one end serves, the other end serves too. */
    static boolean carries(Edge edge) {
        return USES.contains(edge.kind());
    }

    static void spread(EstateGraph graph) {
        Deque<EstateNode> changed = new ArrayDeque<>();
        for (EstateNode node : graph.nodes()) {
            if (!node.systems.isEmpty()) {
                changed.add(node);
            }
        }
        while (!changed.isEmpty()) {
            EstateNode node = changed.remove();
            for (Edge edge : node.out) {
                if (edge.to() != null && carries(edge)) {
                    EstateNode used = graph.get(edge.to());
                    if (!used.isPrincipal() && used.systems.addAll(node.systems)) {
                        changed.add(used);
                    }
                }
            }
        }
    }
}

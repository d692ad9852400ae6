package dev.cordon.estate;

import dev.cordon.mapping.Condition;
import dev.cordon.mapping.TypeMapping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Finds what the internet reaches: what its mapping says is open, what such a thing stands in front of, and the
 * networks of the same organisation that hold it.
 */
final class Exposure {

    private static final String INTERNET = "internet";

    private Exposure() {}

    static void find(EstateGraph graph) {
        Deque<EstateNode> open = new ArrayDeque<>();
        graph.nodes().parallelStream().forEach(node -> node.exposure = own(node));
        for (EstateNode node : graph.nodes()) {
            if (node.exposure.equals(INTERNET)) {
                open.add(node);
            }
        }
        while (!open.isEmpty()) {
            EstateNode node = open.remove();
            for (Edge edge : node.in) {
                if (edge.kind().equals("fronted-by")) {
                    expose(graph.get(edge.from()), open);
                }
            }
            for (Edge edge : node.out) {
                if (edge.kind().equals("contained-in") && edge.layer().equals("network") && edge.to() != null) {
                    EstateNode network = graph.get(edge.to());
                    if (Objects.equals(network.owner(), node.owner())) {
                        expose(network, open);
                    }
                }
            }
        }
    }

    private static void expose(EstateNode node, Deque<EstateNode> open) {
        if (!node.exposure.equals(INTERNET)) {
            node.exposure = INTERNET;
            open.add(node);
        }
    }

    private static String own(EstateNode node) {
        if (node.resource == null || node.mapping == TypeMapping.NONE) {
            return "unknown";
        }
        List<Condition> conditions = node.mapping.internet();
        if (conditions == null) {
            return "internal";
        }
        if (conditions.isEmpty()) {
            return INTERNET;
        }
        Conditions.Answer answer = new Conditions(node.resource, "").any(conditions);
        if (!answer.holds()) {
            return "internal";
        }
        return answer.unknown().isEmpty() ? INTERNET : "unknown";
    }
}

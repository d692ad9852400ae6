package dev.cordon.estate;

import dev.cordon.resource.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes from documents of policies what the policies say that are made of them. A document allows nothing by itself; it
 * speaks only where no policy that it goes into could be read.
 */
final class PolicyDocuments {

    private static final String USES = "connects-to";

    private PolicyDocuments() {}

    static void leaveToPolicies(EstateGraph graph) {
        List<EstateNode> documents = graph.nodes().stream()
                .filter(node -> node.type.equals(PolicyReader.DOCUMENT) && !node.out.isEmpty())
                .toList();
        if (documents.isEmpty()) {
            return;
        }
        Map<String, Set<String>> said = said(graph);
        for (EstateNode document : documents) {
            Set<String> elsewhere = said.getOrDefault(document.id, Set.of());
            List.copyOf(document.out).stream()
                    .filter(edge -> edge.to() != null && elsewhere.contains(edge.to()))
                    .filter(edge -> edge.kind().equals(USES))
                    .forEach(graph::remove);
        }
    }

    /** By documents, what those use that refer to them. */
    private static Map<String, Set<String>> said(EstateGraph graph) {
        Map<String, Set<String>> said = new HashMap<>();
        for (EstateNode node : graph.nodes()) {
            if (node.resource == null || node.out.isEmpty() || node.type.equals(PolicyReader.DOCUMENT)) {
                continue;
            }
            for (Reference reference : node.resource.references()) {
                EstateNode target = graph.find(reference.target());
                if (target != null && target.type.equals(PolicyReader.DOCUMENT)) {
                    Set<String> all = said.computeIfAbsent(target.id, id -> new HashSet<>());
                    node.out.stream()
                            .filter(edge -> edge.kind().equals(USES) && edge.to() != null)
                            .forEach(edge -> all.add(edge.to()));
                }
            }
        }
        return said;
    }
}

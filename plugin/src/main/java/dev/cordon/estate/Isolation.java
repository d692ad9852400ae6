package dev.cordon.estate;

import dev.cordon.rego.value.ArrayValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The level of isolation that each resource reaches, by layer: that of the account or cluster around it, unless it
 * shares something with another organisation at a lower one. Where neither is known there is no level.
 */
final class Isolation {

    private static final List<String> LEVELS =
            List.of("shared", "logical", "node", "virtual", "cluster", "account", "host", "facility");

    /** What an account keeps apart. */
    private static final Set<String> LAYERS = Set.of("compute", "network", "identity", "management", "keys", "data");

    private static final Set<String> DEDICATED =
            Set.of("aws_ec2_host", "azurerm_dedicated_host", "AWS::EC2::Host", "Microsoft.Compute/hostGroups/hosts");

    /** The same level on all layers, which most resources have; by level. */
    private static final Map<String, SortedMap<String, String>> EVERYWHERE = new ConcurrentHashMap<>();

    private Isolation() {}

    static void find(EstateGraph graph) {
        graph.nodes().parallelStream().forEach(node -> around(node, graph));
        for (Edge edge : graph.edges()) {
            if (edge.kind().equals("co-tenant")) {
                lower(edge, graph);
            }
        }
    }

    private static void around(EstateNode node, EstateGraph graph) {
        String level = level(node);
        if (level != null) {
            node.isolation = everywhere(level);
        }
        // A host of one's own in an account of which nobody knows whose it is keeps nobody out.
        if (level != null && node.out.stream().anyMatch(edge -> isDedicated(edge, graph))) {
            put(node, "compute", "host");
        }
    }

    private static boolean isDedicated(Edge edge, EstateGraph graph) {
        return edge.kind().equals("runs-on") && edge.to() != null && DEDICATED.contains(graph.get(edge.to()).type);
    }

    private static void lower(Edge edge, EstateGraph graph) {
        String level = Texts.of(edge.attributes().get("level"));
        if (level == null || !(edge.attributes().get("members") instanceof ArrayValue members)) {
            return;
        }
        for (String member : Texts.all(members)) {
            EstateNode node = graph.get(member);
            for (String layer : layers(edge.layer())) {
                String before = node.isolation.get(layer);
                String after = before == null ? level : lesser(before, level);
                if (!after.equals(before)) {
                    put(node, layer, after);
                }
            }
        }
    }

    private static SortedMap<String, String> everywhere(String level) {
        return EVERYWHERE.computeIfAbsent(level, l -> {
            SortedMap<String, String> levels = new TreeMap<>();
            LAYERS.forEach(layer -> levels.put(layer, l));
            return Collections.unmodifiableSortedMap(levels);
        });
    }

    private static void put(EstateNode node, String layer, String level) {
        SortedMap<String, String> levels = new TreeMap<>(node.isolation);
        levels.put(layer, level);
        node.isolation = levels;
    }

    /** Sharing an account is sharing everything in it; a cluster's is sharing compute. */
    private static Set<String> layers(String layer) {
        return switch (layer) {
            case "boundary" -> LAYERS;
            case "kubernetes" -> Set.of("compute", "network");
            default -> Set.of(layer);
        };
    }

    private static @Nullable String level(EstateNode node) {
        String around = null;
        for (EstateNode boundary : node.enclosing) {
            String id = Enclosures.boundaryId(boundary);
            if (Boundaries.isAccount(id)) {
                return boundary.owner() == null ? null : "account";
            }
            if (Boundaries.hosts(id)) {
                around = boundary.owner() == null ? null : "cluster";
            }
        }
        return around;
    }

    private static String lesser(String one, String other) {
        return LEVELS.indexOf(one) <= LEVELS.indexOf(other) ? one : other;
    }
}

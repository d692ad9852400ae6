package dev.cordon.usecase.author.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Takes from YAML mappings what a later entry of the same key replaces. */
final class RepeatedKeys {

    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean found;

    private RepeatedKeys() {}

    /** Whether there were any. */
    static boolean remove(Node document) {
        RepeatedKeys keys = new RepeatedKeys();
        keys.visit(document);
        return keys.found;
    }

    private void visit(Node node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::visit);
        } else if (node instanceof MappingNode mapping) {
            keepLast(mapping);
            mapping.getValue().forEach(entry -> visit(entry.getValueNode()));
        }
    }

    private void keepLast(MappingNode mapping) {
        Set<String> keys = new HashSet<>();
        List<NodeTuple> kept = new ArrayList<>();
        List<NodeTuple> entries = mapping.getValue();
        for (int i = entries.size() - 1; i >= 0; i--) {
            boolean repeats = entries.get(i).getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue());
            if (!repeats) {
                kept.add(entries.get(i));
            }
        }
        if (kept.size() < entries.size()) {
            found = true;
            Collections.reverse(kept);
            mapping.setValue(kept);
        }
    }
}

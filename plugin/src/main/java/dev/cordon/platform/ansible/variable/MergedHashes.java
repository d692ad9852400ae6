package dev.cordon.platform.ansible.variable;

import dev.cordon.descriptor.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Variables over each other. Where {@code hash_behaviour = merge} is set, mappings are merged, at every depth; else the stronger stands. */
final class MergedHashes {

    private MergedHashes() {}

    static Node.Entry over(Node.Entry below, Node.Entry above) {
        return new Node.Entry(above.name(), over(below.value(), above.value()), above.location());
    }

    private static Node over(Node below, Node above) {
        if (!(below instanceof Node.Mapping weak) || !(above instanceof Node.Mapping strong)) {
            return above;
        }
        Map<String, Node.Entry> all = new LinkedHashMap<>();
        weak.entries().forEach(entry -> all.put(entry.name(), entry));
        strong.entries().forEach(entry -> all.merge(entry.name(), entry, MergedHashes::over));
        return new Node.Mapping(List.copyOf(all.values()), strong.location());
    }
}

package dev.cordon.descriptor.yaml;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Marks plain scalars instead of resolving them: the library would make dates, times and sexagesimal numbers of what
 * every reader of the file takes for text.
 */
final class KeepPlain extends Resolver {

    static final Tag PLAIN = new Tag("tag:cordon.dev,2026:plain");

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
        if (kind == NodeId.scalar) {
            return implicit ? PLAIN : Tag.STR;
        }
        return kind == NodeId.sequence ? Tag.SEQ : Tag.MAP;
    }
}

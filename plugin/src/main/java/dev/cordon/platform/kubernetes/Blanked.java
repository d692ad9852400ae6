package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.rego.value.NullValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tree without what is unknown in it: what stood there before a patch that could not be applied is not what will be
 * there. In lists null stands for an unknown item.
 */
record Blanked(Set<String> unknown, String path) implements Node.Visitor<Node> {

    static Node.Mapping of(Node.Mapping document, List<Unknown> unknowns) {
        Set<String> paths = paths(unknowns);
        return paths.isEmpty() ? document : (Node.Mapping) document.accept(new Blanked(paths, ""));
    }

    /** What stands where nothing is unknown. */
    static List<Reference> of(List<Reference> references, List<Unknown> unknowns) {
        Set<String> paths = paths(unknowns);
        return references.stream()
                .filter(reference -> paths.stream().noneMatch(path -> isWithin(reference.path(), path)))
                .toList();
    }

    /** What is unknown as a whole is there all the same, and says what it said. */
    private static Set<String> paths(List<Unknown> unknowns) {
        return unknowns.stream()
                .map(Unknown::path)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isWithin(String path, String outer) {
        boolean below = path.length() > outer.length() && ".[".indexOf(path.charAt(outer.length())) >= 0;
        return path.startsWith(outer) && (path.length() == outer.length() || below);
    }

    @Override
    public Node scalar(Node.Scalar scalar) {
        return scalar;
    }

    @Override
    public Node sequence(Node.Sequence sequence) {
        List<Node> items = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            String place = AttributePath.item(path, i);
            Node item = sequence.items().get(i);
            items.add(
                    unknown.contains(place)
                            ? new Node.Scalar(NullValue.NULL, item.location())
                            : item.accept(new Blanked(unknown, place)));
        }
        return new Node.Sequence(items, sequence.location());
    }

    @Override
    public Node mapping(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            String place = AttributePath.member(path, entry.name());
            if (!unknown.contains(place)) {
                entries.add(new Node.Entry(
                        entry.name(), entry.value().accept(new Blanked(unknown, place)), entry.location()));
            }
        }
        return new Node.Mapping(entries, mapping.location());
    }
}

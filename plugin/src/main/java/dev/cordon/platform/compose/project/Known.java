package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.finding.Location;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.rego.value.NullValue;
import dev.cordon.resource.ToldPlaces;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts a tree into what is known of it and may be shown, and what is not, with the reason. */
final class Known {

    private static final String ENVIRONMENT = "environment";

    /** What a container is told in its environment. */
    private static final String TOLD = "told";

    private final Marks marks;
    private final List<Unknown> unknowns;

    Known(Marks marks, List<Unknown> unknowns) {
        this.marks = marks;
        this.unknowns = unknowns;
    }

    Node.Mapping of(Node.Mapping tree) {
        return mapping(tree, "");
    }

    private Node.Mapping mapping(Node.Mapping mapping, String path) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.name();
            String place = AttributePath.member(path, name);
            if (Marks.in(name)) {
                unknown(path, marks.reason(name), entry.location());
            } else if (name.startsWith("x-")) {
                // Extensions mean nothing to Compose, and hold environments for others to merge.
                continue;
            } else if (Redaction.keepsNamesOnly(name) && entry.value() instanceof Node.Mapping values) {
                Node kept = node(Redaction.names(values), place);
                entries.add(new Node.Entry(name, kept == null ? values : kept, entry.location()));
                if (name.equals(ENVIRONMENT)) {
                    told(values, AttributePath.member(path, TOLD)).ifPresent(entries::add);
                }
            } else if (Redaction.hides(path, name)) {
                unknown(place, Marks.SENSITIVE, entry.location());
            } else {
                @Nullable Node kept = node(entry.value(), place);
                if (kept != null) {
                    entries.add(new Node.Entry(name, kept, entry.location()));
                }
            }
        }
        return new Node.Mapping(entries, mapping.location());
    }

    /** The hosts that variables name, and nothing else of them. */
    private Optional<Node.Entry> told(Node.Mapping environment, String path) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry variable : environment.entries()) {
            String text = Nodes.text(variable.value());
            Optional<String> told =
                    text == null ? Optional.empty() : ToldPlaces.open(variable.name(), Marks.masked(text));
            told.map(hosts ->
                            new Node.Entry(variable.name(), Nodes.scalar(hosts, variable.value()), variable.location()))
                    .ifPresent(entries::add);
            if (told.isEmpty() && text != null && Marks.in(text) && ToldPlaces.isNamed(variable.name())) {
                unknown(AttributePath.member(path, variable.name()), marks.reason(text), variable.location());
            }
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Node.Entry(
                        TOLD, new Node.Mapping(entries, environment.location()), environment.location()));
    }

    private Node sequence(Node.Sequence sequence, String path) {
        List<Node> items = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            @Nullable Node kept = node(item, AttributePath.item(path, i));
            items.add(kept == null ? new Node.Scalar(NullValue.NULL, item.location()) : kept);
        }
        return new Node.Sequence(items, sequence.location());
    }

    /** Null where nothing of it is known. */
    private @Nullable Node node(Node node, String path) {
        return node.accept(new Part(path)).orElse(null);
    }

    private final class Part implements Node.Visitor<Optional<Node>> {

        private final String path;

        Part(String path) {
            this.path = path;
        }

        @Override
        public Optional<Node> scalar(Node.Scalar scalar) {
            String text = Nodes.text(scalar);
            if (text != null && Marks.in(text)) {
                unknown(path, marks.reason(text), scalar.location());
                return Optional.empty();
            }
            return Optional.of(Redaction.withoutSecrets(scalar));
        }

        @Override
        public Optional<Node> sequence(Node.Sequence sequence) {
            return Optional.of(Known.this.sequence(sequence, path));
        }

        @Override
        public Optional<Node> mapping(Node.Mapping mapping) {
            return Optional.of(Known.this.mapping(mapping, path));
        }
    }

    private void unknown(String path, String reason, Location location) {
        unknowns.add(new Unknown(path, reason, location));
    }
}

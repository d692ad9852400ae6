package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.rego.value.NullValue;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.ToldPlaces;
import dev.cordon.resource.Unknown;
import dev.cordon.resource.UnknownKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out before anything else sees them: the contents of Secrets, commands of containers, which hold passwords
 * as often as not, and whatever has the name or the look of one, in variables, settings and anywhere else. The names of
 * keys stay.
 */
final class SecretData {

    private static final Set<String> FIELDS = Set.of("data", "stringData");

    /** {@code kubectl apply} keeps a copy of the whole object in an annotation. */
    private static final String COPY = "kubectl.kubernetes.io/last-applied-configuration";

    private static final Set<String> COMMANDS = Set.of("command", "args");
    private static final Set<String> CONTAINERS = Set.of("containers", "initContainers", "ephemeralContainers");

    private final List<Unknown> unknowns;

    private SecretData(List<Unknown> unknowns) {
        this.unknowns = unknowns;
    }

    static Node.Mapping without(Manifest manifest, List<Unknown> unknowns) {
        SecretData sweep = new SecretData(unknowns);
        boolean secret = manifest.kind().equals("Secret");
        boolean settings = manifest.kind().equals("ConfigMap");
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : manifest.document().entries()) {
            if (secret && FIELDS.contains(entry.name())) {
                sweep.hideAll(entry);
            } else if (settings
                    && entry.value() instanceof Node.Mapping data
                    && entry.name().endsWith("ata")) {
                entries.add(new Node.Entry(entry.name(), sweep.settings(entry.name(), data), entry.location()));
            } else {
                sweep.entry(entry, "", "").ifPresent(entries::add);
            }
        }
        return new Node.Mapping(entries, manifest.document().location());
    }

    private void hideAll(Node.Entry field) {
        if (field.value() instanceof Node.Mapping data && !data.entries().isEmpty()) {
            data.entries().forEach(entry -> hide(AttributePath.member(field.name(), entry.name()), entry));
        } else {
            hide(field.name(), field);
        }
    }

    /** Of a ConfigMap: a file of settings that gives a password a value is a secret as a whole. */
    private Node.Mapping settings(String field, Node.Mapping data) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : data.entries()) {
            String text = Nodes.text(entry.value());
            if (field.equals("binaryData") || text != null && SecretNames.holdsSecret(text)) {
                hide(AttributePath.member(field, entry.name()), entry);
            } else {
                entry(entry, field, "").ifPresent(entries::add);
            }
        }
        return new Node.Mapping(entries, data.location());
    }

    /** @param parent name of the list or field that the entry's mapping stands in */
    private Optional<Node.Entry> entry(Node.Entry entry, String path, String parent) {
        String name = entry.name();
        String place = AttributePath.member(path, name);
        if (name.equals(COPY)) {
            return Optional.empty();
        }
        boolean command = COMMANDS.contains(name) && (CONTAINERS.contains(parent) || parent.equals("exec"));
        boolean text = Nodes.text(entry.value()) != null;
        if (command || text && SecretNames.isSecret(name)) {
            hide(place, entry);
            return Optional.empty();
        }
        return node(entry.value(), place, name).map(kept -> new Node.Entry(name, kept, entry.location()));
    }

    private Optional<Node> node(Node node, String path, String name) {
        return node.accept(new Part(path, name));
    }

    private void hide(String path, Node.Entry entry) {
        unknowns.add(new Unknown(path, UnknownKind.SENSITIVE, entry.location()));
    }

    private final class Part implements Node.Visitor<Optional<Node>> {

        private final String path;
        private final String name;

        Part(String path, String name) {
            this.path = path;
            this.name = name;
        }

        @Override
        public Optional<Node> scalar(Node.Scalar scalar) {
            String text = Nodes.text(scalar);
            return Optional.of(text == null ? scalar : Nodes.scalar(SecretNames.withoutSecrets(text), scalar));
        }

        @Override
        public Optional<Node> sequence(Node.Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items().size());
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                items.add(node(item, AttributePath.item(path, i), name)
                        .orElse(new Node.Scalar(NullValue.NULL, item.location())));
            }
            return Optional.of(new Node.Sequence(items, sequence.location()));
        }

        @Override
        public Optional<Node> mapping(Node.Mapping mapping) {
            @Nullable String called = Nodes.text(mapping.get("name"));
            boolean secret = called != null && SecretNames.isSecret(called);
            List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                String text = Nodes.text(entry.value());
                String open = text == null ? null : ToldPlaces.openOfSecret(text);
                if (secret && entry.name().equals("value") && open != null) {
                    entries.add(new Node.Entry(entry.name(), Nodes.scalar(open, entry.value()), entry.location()));
                } else if (secret && entry.name().equals("value") && Nodes.scalarText(entry.value()) != null) {
                    hide(AttributePath.member(path, "value"), entry);
                } else {
                    entry(entry, path, name).ifPresent(entries::add);
                }
            }
            return Optional.of(new Node.Mapping(entries, mapping.location()));
        }
    }
}

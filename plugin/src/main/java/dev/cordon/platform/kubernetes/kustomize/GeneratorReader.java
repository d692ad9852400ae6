package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.resource.Unknown;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code configMapGenerator} and {@code secretGenerator}. What is in a secret is not kept. */
final class GeneratorReader {

    private final BuildFiles files;
    private final Path file;
    private final Node kustomization;

    /** @param file of the kustomization */
    GeneratorReader(BuildFiles files, Path file, Node kustomization) {
        this.files = files;
        this.file = file;
        this.kustomization = kustomization;
    }

    List<Generated> read() {
        List<Generated> all = new ArrayList<>();
        Kustomization.items(kustomization, "configMapGenerator").forEach(item -> add(item, "ConfigMap", all));
        Kustomization.items(kustomization, "secretGenerator").forEach(item -> add(item, "Secret", all));
        return all;
    }

    private void add(Node item, String kind, List<Generated> all) {
        @Nullable Node name = Nodes.at(item, "name");
        if (name == null || Nodes.text(name) == null) {
            return;
        }
        Node.Mapping document = new Node.Mapping(List.of(), item.location());
        document = Nodes.with(document, "apiVersion", Nodes.scalar("v1", item));
        document = Nodes.with(document, "kind", Nodes.scalar(kind, item));
        document = Nodes.with(document, "metadata", metadata(item, name));
        if (kind.equals("Secret")) {
            @Nullable Node type = Nodes.at(item, "type");
            document = Nodes.with(document, "type", type == null ? Nodes.scalar("Opaque", item) : type);
        }
        if (option(item, "immutable")) {
            document = Nodes.with(document, "immutable", new Node.Scalar(BooleanValue.TRUE, item.location()));
        }
        Contents contents = new Contents(kind.equals("Secret"), item);
        document = contents.in(document);
        @Nullable String behavior = Nodes.text(Nodes.at(item, "behavior"));
        Subject object = Subject.of(file, "v1", kind, false, null, document)
                .with(contents.unknowns)
                .hashed(!option(item, "disableNameSuffixHash"));
        all.add(new Generated(object, behavior == null ? "create" : behavior));
    }

    private Node.Mapping metadata(Node item, Node name) {
        Node.Mapping metadata =
                new Node.Mapping(List.of(new Node.Entry("name", name, name.location())), name.location());
        @Nullable Node namespace = Nodes.at(item, "namespace");
        metadata = namespace == null ? metadata : Nodes.with(metadata, "namespace", namespace);
        for (String field : List.of("labels", "annotations")) {
            List<Node.Entry> entries = new ArrayList<>();
            for (@Nullable Node options : options(item)) {
                if (options != null && Nodes.at(options, field) instanceof Node.Mapping own) {
                    own.entries()
                            .forEach(entry -> entries.removeIf(one -> one.name().equals(entry.name())));
                    entries.addAll(own.entries());
                }
            }
            metadata = entries.isEmpty()
                    ? metadata
                    : Nodes.with(metadata, field, new Node.Mapping(entries, item.location()));
        }
        return metadata;
    }

    private boolean option(Node item, String name) {
        boolean set = false;
        for (@Nullable Node options : options(item)) {
            @Nullable String text = options == null ? null : Nodes.scalarText(Nodes.at(options, name));
            set = text == null ? set : text.equals("true");
        }
        return set;
    }

    /** Those of all generators, then its own. */
    private List<@Nullable Node> options(Node item) {
        List<@Nullable Node> both = new ArrayList<>();
        both.add(Nodes.at(kustomization, "generatorOptions"));
        both.add(Nodes.at(item, "options"));
        return both;
    }

    /** The names and texts of one object. */
    private final class Contents {

        private final boolean secret;
        private final Node item;
        private final List<Node.Entry> data = new ArrayList<>();
        private final List<Node.Entry> binary = new ArrayList<>();
        private final List<Unknown> unknowns = new ArrayList<>();

        Contents(boolean secret, Node item) {
            this.secret = secret;
            this.item = item;
        }

        Node.Mapping in(Node.Mapping document) {
            List<Node> envs = new ArrayList<>(Kustomization.items(item, "envs"));
            @Nullable Node env = Nodes.at(item, "env");
            if (env != null) {
                envs.add(env);
            }
            envs.forEach(this::env);
            Kustomization.items(item, "files").forEach(this::file);
            Kustomization.items(item, "literals").forEach(this::literal);
            Node.Mapping result = data.isEmpty() ? document : Nodes.with(document, "data", mapping(data));
            return binary.isEmpty() ? result : Nodes.with(result, "binaryData", mapping(binary));
        }

        private Node.Mapping mapping(List<Node.Entry> entries) {
            return new Node.Mapping(entries, item.location());
        }

        private void literal(Node node) {
            String text = String.valueOf(Nodes.scalarText(node));
            int cut = text.indexOf('=');
            if (cut > 0) {
                put(text.substring(0, cut), unquoted(text.substring(cut + 1)), node);
            }
        }

        private void file(Node node) {
            String text = String.valueOf(Nodes.scalarText(node));
            int cut = text.indexOf('=');
            String name = text.substring(cut + 1);
            String key = cut > 0 ? text.substring(0, cut) : name.substring(name.lastIndexOf('/') + 1);
            Optional<byte[]> bytes = files.bytes(name);
            @Nullable String content = bytes.map(GeneratorReader::utf8).orElse(null);
            if (bytes.isEmpty()) {
                unread(AttributePath.member("data", key), name, node);
            } else if (content != null) {
                put(key, content, node);
            } else if (secret) {
                put(key, "", node);
            } else {
                String encoded = Base64.getEncoder().encodeToString(bytes.get());
                binary.add(new Node.Entry(key, Nodes.scalar(encoded, node), node.location()));
            }
        }

        private void env(Node node) {
            String name = String.valueOf(Nodes.scalarText(node));
            @Nullable
            String content = files.bytes(name).map(GeneratorReader::utf8).orElse(null);
            if (content == null) {
                unread("data", name, node);
                return;
            }
            String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
            for (String line : text.split("\r?\n")) {
                String stripped = line.stripLeading();
                if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
                    int cut = stripped.indexOf('=');
                    put(
                            cut < 0 ? stripped : stripped.substring(0, cut),
                            cut < 0 ? "" : stripped.substring(cut + 1),
                            node);
                }
            }
        }

        private void put(String key, String text, Node place) {
            data.removeIf(entry -> entry.name().equals(key));
            data.add(new Node.Entry(key, Nodes.scalar(secret ? "" : text, place), place.location()));
        }

        private void unread(String path, String name, Node place) {
            unknowns.add(new Unknown(path, name + " is not in the repository", place.location()));
        }
    }

    private static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(0) == text.charAt(text.length() - 1);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}

package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.ToldPlaces;
import dev.cordon.resource.ToldText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest tells programs to use in places that are dropped for the secrets in them, or that hold whole files:
 * commands of containers, contents of Secrets, files in ConfigMaps, values of charts. Only the hosts are kept, as the list
 * {@code told} beside the manifest's own fields.
 */
final class ToldPlacesOf {

    static final String FIELD = "told";

    private static final int LONGEST = 100_000;
    private static final int MOST = 500;

    private static final List<List<String>> CONTAINERS = List.of(
            List.of("spec", "template", "spec", "containers[]"),
            List.of("spec", "template", "spec", "initContainers[]"),
            List.of("spec", "jobTemplate", "spec", "template", "spec", "containers[]"),
            List.of("spec", "jobTemplate", "spec", "template", "spec", "initContainers[]"),
            List.of("spec", "containers[]"),
            List.of("spec", "initContainers[]"));

    /** By kind, where the values of a chart stand. */
    private static final Map<String, List<List<String>>> VALUES = Map.of(
            "HelmRelease", List.of(List.of("spec", "values")),
            "Application", List.of(List.of("spec", "source", "helm"), List.of("spec", "sources[]", "helm")));

    private final Map<String, Node> told = new LinkedHashMap<>();

    private ToldPlacesOf() {}

    /** The changed manifest with what the one that was read tells. */
    static Node.Mapping added(Node.Mapping changed, Manifest read) {
        ToldPlacesOf places = new ToldPlacesOf();
        places.collect(read.kind(), read.document());
        if (places.told.isEmpty()) {
            return changed;
        }
        List<Node> items = new ArrayList<>();
        places.told.forEach((place, at) -> items.add(Nodes.scalar(place, at)));
        return Nodes.with(changed, FIELD, new Node.Sequence(items, changed.location()));
    }

    private void collect(String kind, Node.Mapping document) {
        for (List<String> field : CONTAINERS) {
            FieldWalk.each(document, "", field, (container, path) -> {
                each(Nodes.at(container, "command"), "");
                each(Nodes.at(container, "args"), "");
            });
        }
        VALUES.getOrDefault(kind, List.of())
                .forEach(field -> FieldWalk.each(document, "", field, (values, path) -> each(values, "")));
        if (kind.equals("ConfigMap") && document.get("data") instanceof Node.Mapping data) {
            data.entries().stream().filter(ToldPlacesOf::isFile).forEach(entry -> each(entry.value(), ""));
        }
        if (kind.equals("Secret")) {
            secrets(document.get("stringData"), false);
            secrets(document.get("data"), true);
        }
    }

    /** What is no place as a whole; a value that is one is told as any variable is. */
    private static boolean isFile(Node.Entry entry) {
        String text = Nodes.text(entry.value());
        return text != null && ToldPlaces.hosts(text).isEmpty();
    }

    private void each(@Nullable Node node, String name) {
        String text = Nodes.text(node);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> each(entry.value(), entry.name()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> each(item, name));
        } else if (text != null && text.length() <= LONGEST) {
            for (String line : text.split("\\R")) {
                ToldText.places(name.isEmpty() ? line : name + ": " + line).forEach(place -> tell(place, node));
            }
        }
    }

    private void secrets(@Nullable Node node, boolean encoded) {
        if (node instanceof Node.Mapping data) {
            for (Node.Entry entry : data.entries()) {
                String text = Nodes.text(entry.value());
                String plain = text == null ? null : encoded ? decoded(text) : text;
                if (plain != null) {
                    ToldPlaces.open("password", plain)
                            .ifPresent(hosts -> List.of(hosts.split(",")).forEach(host -> tell(host, entry.value())));
                }
            }
        }
    }

    private static @Nullable String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void tell(String place, @Nullable Node at) {
        if (at != null && told.size() < MOST) {
            told.putIfAbsent(place, at);
        }
    }
}

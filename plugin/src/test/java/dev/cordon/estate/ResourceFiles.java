package dev.cordon.estate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.cordon.descriptor.schema.Values;
import dev.cordon.finding.Location;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Resources in few words, as cases write them: by address, with {@code at} attributes, {@code tags}, {@code refs} from
 * path to address, {@code unknown} from path to reason, {@code in} boundaries, {@code file}. Every one stands on a line
 * of its own, in the order of the file.
 */
public final class ResourceFiles {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private ResourceFiles() {}

    public static List<Resource> read(Path file) {
        try {
            JsonNode document = new YAMLMapper().readTree(file.toFile());
            List<Resource> resources = new ArrayList<>();
            document.fields()
                    .forEachRemaining(
                            entry -> resources.add(resource(entry.getKey(), entry.getValue(), resources.size() + 1)));
            return resources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource resource(String address, JsonNode node, int line) {
        if (node.has("platform")) {
            return plain(address, node, line);
        }
        boolean kubernetes = address.contains("/");
        boolean lookup = address.startsWith("data.");
        String[] parts = kubernetes
                ? address.split("/")
                : address.replaceFirst("^data\\.", "").split("\\.", 2);
        String type = node.path("type").asText(parts[kubernetes ? 1 : 0]);
        String file = node.path("file").asText(kubernetes ? "k8s/all.yaml" : "terraform/main.tf");
        Location location = new Location(file, line, 1);
        List<Boundary> boundaries = new ArrayList<>();
        node.path("in").forEach(id -> boundaries.add(new Boundary(id.asText(), "provider", location)));
        List<Reference> references = new ArrayList<>();
        each(node, "refs", (path, target) -> references.add(reference(path, target, location)));
        List<Unknown> unknowns = new ArrayList<>();
        each(node, "unknown", (path, reason) -> unknowns.add(new Unknown(path, reason, location)));
        TreeMap<String, String> labels = new TreeMap<>();
        each(node, "defaults", labels::put);
        List<String> defaults = List.copyOf(labels.keySet());
        each(node, "tags", labels::put);
        return new Resource(
                id(address),
                address,
                type,
                kubernetes ? "kubernetes" : "terraform",
                kubernetes ? "kubernetes" : type.substring(0, type.indexOf('_')),
                parts[parts.length - 1].substring(parts[parts.length - 1].lastIndexOf('.') + 1),
                !lookup,
                Values.object(node.has("at") ? node.get("at") : NOTHING),
                labels,
                defaults,
                unknowns,
                references,
                boundaries,
                Map.of(),
                location);
    }

    /** One that says its {@code platform} and {@code type} itself. */
    private static Resource plain(String address, JsonNode node, int line) {
        String platform = node.path("platform").asText();
        Location location = new Location(node.path("file").asText(platform + "/all"), line, 1);
        List<Boundary> boundaries = new ArrayList<>();
        node.path("in").forEach(id -> boundaries.add(new Boundary(id.asText(), "provider", location)));
        List<Reference> references = new ArrayList<>();
        each(node, "refs", (path, target) -> references.add(new Reference(path, full(platform, target), "", location)));
        List<Unknown> unknowns = new ArrayList<>();
        each(node, "unknown", (path, reason) -> unknowns.add(new Unknown(path, reason, location)));
        TreeMap<String, String> labels = new TreeMap<>();
        each(node, "tags", labels::put);
        return new Resource(
                platform + ":" + address,
                address,
                node.path("type").asText(),
                platform,
                platform,
                address.substring(address.lastIndexOf('/') + 1),
                !node.path("lookup").asBoolean(),
                Values.object(node.has("at") ? node.get("at") : NOTHING),
                labels,
                List.of(),
                unknowns,
                references,
                boundaries,
                Map.of(),
                location);
    }

    /** After a {@code #} may stand the attribute that is referred to. */
    private static Reference reference(String path, String target, Location location) {
        String[] parts = target.split("#", 2);
        return new Reference(path, id(parts[0]), parts.length == 1 ? "id" : parts[1], location);
    }

    /** A boundary, or an id, stands as it is. */
    private static String full(String platform, String target) {
        return target.indexOf(':') < 0 ? platform + ":" + target : target;
    }

    private static String id(String address) {
        return (address.contains("/") ? "k8s:" : "terraform:") + address;
    }

    private static void each(JsonNode node, String field, BiConsumer<String, String> action) {
        node.path(field).fields().forEachRemaining(entry -> {
            JsonNode value = entry.getValue();
            if (value.isArray()) {
                value.forEach(one -> action.accept(entry.getKey(), one.asText()));
            } else {
                action.accept(entry.getKey(), value.asText());
            }
        });
    }
}

package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds declared resources by what other descriptors call them: ids, ARNs, Azure ids, names of a type. */
final class ResourceIndex {

    private static final List<String> IDENTIFIERS = List.of("id", "arn", "self_link", "moid");
    private static final List<String> NAMES = List.of("name", "bucket", "identifier", "display_name");

    private final Map<String, List<EstateNode>> byIdentifier = new HashMap<>();
    private final Map<String, List<EstateNode>> byName = new HashMap<>();
    private final Map<String, List<EstateNode>> instances = new HashMap<>();

    private final Identifiers identifiers;

    ResourceIndex(List<EstateNode> declared, Identifiers identifiers) {
        this.identifiers = identifiers;
        declared.forEach(this::add);
    }

    /** The resource of that id or ARN; null where there is none, or more than one. */
    @Nullable
    EstateNode byIdentifier(String identifier, EstateNode referrer) {
        for (String form : NormalForms.of(identifier)) {
            EstateNode found = one(byIdentifier.get(form), referrer);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The resource of that type and name, nearest to the one that refers to it; null where that is not clear. */
    @Nullable
    EstateNode byName(String type, String name, EstateNode referrer) {
        return one(byName.get(key(type, name)), referrer);
    }

    /** All instances ({@code x[0]}, {@code x["a"]}) of a resource that is referred to as a whole. */
    List<EstateNode> instances(String id) {
        return instances.getOrDefault(id, List.of());
    }

    private void add(EstateNode node) {
        Resource resource = node.resource;
        if (resource == null) {
            return;
        }
        for (String attribute : IDENTIFIERS) {
            put(byIdentifier, Texts.of(resource, attribute), "", node);
        }
        identifiers.of(resource).forEach(one -> put(byIdentifier, one, "", node));
        for (String attribute : NAMES) {
            put(byName, Texts.of(resource, attribute), node.type, node);
        }
        put(byName, node.name, node.type, node);
        for (String path : node.mapping.names()) {
            for (AttributeHit hit : AttributeReader.read(resource, path, "")) {
                put(byIdentifier, Texts.of(hit.value()), "", node);
                put(byName, Texts.of(hit.value()), node.type, node);
            }
        }
        if (node.id.endsWith("]")) {
            put(instances, node.id.substring(0, node.id.lastIndexOf('[')), null, node);
        }
    }

    private static void put(
            Map<String, List<EstateNode>> index, @Nullable String word, @Nullable String type, EstateNode node) {
        if (word == null || word.isEmpty()) {
            return;
        }
        String key = type == null ? word : type.isEmpty() ? word.toLowerCase(Locale.ROOT) : key(type, word);
        List<EstateNode> all = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!all.contains(node)) {
            all.add(node);
        }
    }

    private static String key(String type, String name) {
        return type + "\n" + name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable EstateNode one(@Nullable List<EstateNode> found, EstateNode referrer) {
        if (found == null || found.isEmpty()) {
            return null;
        }
        List<EstateNode> nearest = narrow(found, node -> node.declaredBoundaries.equals(referrer.declaredBoundaries));
        nearest = narrow(nearest, node -> Objects.equals(scope(node), scope(referrer)));
        nearest = narrow(nearest, node -> !node.isLookup());
        return nearest.size() == 1 ? nearest.get(0) : null;
    }

    private static List<EstateNode> narrow(List<EstateNode> nodes, Predicate<EstateNode> preferred) {
        List<EstateNode> some = nodes.stream().filter(preferred).toList();
        return some.isEmpty() ? nodes : some;
    }

    private static String scope(EstateNode node) {
        int colon = node.id.indexOf(':');
        return colon < 0 ? "" : node.id.substring(0, colon);
    }
}

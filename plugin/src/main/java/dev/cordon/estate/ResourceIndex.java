package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.rego.value.StringValue;
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

    private static final List<StringValue> IDENTIFIERS = Texts.values("id", "arn", "self_link", "moid");
    private static final List<StringValue> NAMES = Texts.values("name", "bucket", "identifier", "display_name");

    private final Map<String, List<EstateNode>> byIdentifier = new HashMap<>();
    private final Map<String, List<EstateNode>> byName = new HashMap<>();
    private final Map<String, List<EstateNode>> instances = new HashMap<>();

    private final Identifiers identifiers;

    ResourceIndex(List<EstateNode> declared, Identifiers identifiers) {
        this.identifiers = identifiers;
        // What each is called is worked out side by side, and entered in order.
        declared.parallelStream().map(this::names).toList().forEach(this::add);
    }

    /**
     * What a resource is called.
     *
     * @param identifiers in small letters
     * @param names with the type in front, as {@link #key} has it
     */
    private record Names(EstateNode node, List<String> identifiers, List<String> names) {}

    /** The resource of that id or ARN; null where there is none, or more than one. */
    @Nullable
    EstateNode byIdentifier(String identifier, EstateNode referrer) {
        EstateNode exact = one(byIdentifier.get(identifier.toLowerCase(Locale.ROOT)), referrer);
        if (exact != null) {
            return exact;
        }
        for (String form : NormalForms.further(identifier)) {
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

    private Names names(EstateNode node) {
        Resource resource = node.resource;
        List<String> called = new ArrayList<>(2);
        List<String> named = new ArrayList<>(2);
        if (resource == null) {
            return new Names(node, called, named);
        }
        for (StringValue attribute : IDENTIFIERS) {
            put(called, OwnIdentity.of(resource, attribute), "");
        }
        called.addAll(identifiers.of(resource));
        for (StringValue attribute : NAMES) {
            put(named, Texts.of(resource, attribute), node.type);
        }
        put(named, node.name, node.type);
        for (String path : node.mapping.names()) {
            for (AttributeHit hit : AttributeReader.read(resource, path, "")) {
                put(called, Texts.of(hit.value()), "");
                put(named, Texts.of(hit.value()), node.type);
            }
        }
        return new Names(node, called, named);
    }

    private static void put(List<String> words, @Nullable String word, String type) {
        if (word != null && !word.isEmpty()) {
            words.add(type.isEmpty() ? word.toLowerCase(Locale.ROOT) : key(type, word));
        }
    }

    private void add(Names called) {
        EstateNode node = called.node();
        called.identifiers().forEach(identifier -> put(byIdentifier, identifier, node));
        called.names().forEach(name -> put(byName, name, node));
        if (node.resource != null && node.id.endsWith("]")) {
            put(instances, node.id.substring(0, node.id.lastIndexOf('[')), node);
        }
    }

    /** Resources come one after the other, so that one that is there already is the last. */
    private static void put(Map<String, List<EstateNode>> index, String key, EstateNode node) {
        List<EstateNode> all = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (all.isEmpty() || all.get(all.size() - 1) != node) {
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
        if (found.size() == 1) {
            return found.get(0);
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

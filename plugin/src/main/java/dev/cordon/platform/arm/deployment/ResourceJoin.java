package dev.cordon.platform.arm.deployment;

import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.Place;
import dev.cordon.platform.arm.function.ResourceIds;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads references by type and name to the resources that are called so, in the same template or in another one. */
final class ResourceJoin {

    private static final String GROUPS = "microsoft.resources/resourcegroups/";

    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** @param subscription that it is known to lie in; empty where that is not known */
    private record Known(String id, boolean managed, String subscription) {
        String scope() {
            return id.substring(0, id.indexOf(':'));
        }
    }

    void add(String id, String type, String name, boolean managed, String subscription) {
        ids.add(id);
        byKey.computeIfAbsent(ResourceIds.folded(ResourceIds.key(type, name)), k -> new ArrayList<>())
                .add(new Known(id, managed, subscription));
    }

    Resource joined(Resource resource) {
        List<Reference> references = resource.references().stream()
                .flatMap(reference -> joined(reference).stream())
                .toList();
        return resource.withReferences(references);
    }

    /** None where an id that is known in full leads out of the repository. */
    private Optional<Reference> joined(Reference reference) {
        String target = reference.target();
        if (ids.contains(target) || target.endsWith("()")) {
            return Optional.of(reference);
        }
        String scope = target.substring(0, target.indexOf(':'));
        String key = ResourceIds.folded(target.substring(target.indexOf(':') + 1));
        String subscription = subscription(reference);
        for (String wanted = key; !wanted.isEmpty(); wanted = container(wanted)) {
            @Nullable String found = find(scope, wanted, subscription);
            if (found != null) {
                return Optional.of(to(reference, found, reference.attribute()));
            }
        }
        return reference.attribute().startsWith(ResourceIds.AT)
                ? Optional.empty()
                : Optional.of(outside(reference, scope, key, subscription));
    }

    /** What is not in the repository lies in the subscription that the id names. */
    private static Reference outside(Reference reference, String scope, String key, String subscription) {
        if (!subscription.isEmpty()) {
            return to(reference, "azure:subscription:" + subscription, "");
        }
        if (key.startsWith(GROUPS)) {
            return to(reference, scope + Place.SUBSCRIPTION, "");
        }
        return to(reference, Holes.shown(reference.target()), reference.attribute());
    }

    /** Declared before looked up, the same template before others; null where that leaves several. */
    private @Nullable String find(String scope, String key, String subscription) {
        List<Known> all = byKey.getOrDefault(key, List.of()).stream()
                .filter(known -> subscription.isEmpty()
                        || known.subscription().isEmpty()
                        || known.subscription().equalsIgnoreCase(subscription))
                .toList();
        List<Known> own =
                all.stream().filter(known -> known.scope().equals(scope)).toList();
        List<Known> near = own.isEmpty() ? all : own;
        List<Known> declared = near.stream().filter(Known::managed).toList();
        List<Known> best = declared.isEmpty() ? near : declared;
        return best.size() == 1 || !best.isEmpty() && !own.isEmpty() && declared.isEmpty()
                ? best.get(0).id()
                : null;
    }

    /** {@code type/part/name/own} of {@code type/name}; empty where it is part of nothing. */
    private static String container(String key) {
        String[] parts = key.split("/");
        // The namespace, the types, and as many names.
        int types = parts.length / 2;
        if (parts.length < 5 || parts.length % 2 == 0) {
            return "";
        }
        List<String> all = List.of(parts);
        return String.join("/", all.subList(0, types)) + "/"
                + String.join("/", all.subList(types + 1, parts.length - 1));
    }

    private static String subscription(Reference reference) {
        String attribute = reference.attribute();
        boolean says = attribute.startsWith(ResourceIds.IN) || attribute.startsWith(ResourceIds.AT);
        return says ? attribute.substring(ResourceIds.IN.length()) : "";
    }

    private static Reference to(Reference reference, String target, String attribute) {
        boolean says = attribute.startsWith(ResourceIds.IN) || attribute.startsWith(ResourceIds.AT);
        String plain = says ? "" : attribute;
        return new Reference(reference.path(), target, plain, reference.location());
    }
}

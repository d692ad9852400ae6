package dev.cordon.estate;

import dev.cordon.register.Register;
import dev.cordon.register.RestrictedSystem;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns the nodes, once everything about them is known, into what the estate consists of. */
final class Finish {

    private static final List<String> MARKINGS = List.of("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET");

    private final Register register;

    /** Equal parts of many resources, kept once. */
    private final Map<Object, Object> shared = new ConcurrentHashMap<>();

    Finish(Register register) {
        this.register = register;
    }

    List<EstateResource> resources(EstateGraph graph) {
        return graph.nodes().parallelStream().sorted().map(this::resource).toList();
    }

    /** External ends of which nobody knows whose they are. */
    static List<UnseenEnd> unseen(EstateGraph graph) {
        List<UnseenEnd> unseen = new ArrayList<>();
        for (EstateNode node : graph.nodes()) {
            if (node.isExternal() && node.owners.isEmpty()) {
                String by = node.referredBy == null ? "" : node.referredBy.id;
                unseen.add(new UnseenEnd(node.id, by, node.referredAt));
            }
        }
        Collections.sort(unseen);
        return unseen;
    }

    /** An ARN says by itself what it means, and so does what has no kind; other names need theirs. */
    private static String address(EstateNode node) {
        return Arns.isArn(node.name) || node.type.equals(ValueResolver.NO_KIND) ? node.name : node.id;
    }

    private EstateResource resource(EstateNode node) {
        Resource resource = node.resource;
        return new EstateResource(
                node.id,
                resource == null ? address(node) : resource.address(),
                node.type,
                resource == null ? EstateResource.EXTERNAL : resource.platform(),
                resource == null ? EstateResource.EXTERNAL : resource.provider(),
                node.name,
                resource == null ? ObjectValue.EMPTY : resource.attributes(),
                resource == null ? new TreeMap<>() : resource.labels(),
                unknown(resource),
                node.owners,
                node.host,
                List.copyOf(node.tenants),
                List.copyOf(node.systems),
                node.service,
                node.application,
                label(resource, register.attribution().tags().environment()),
                classification(node),
                node.mapping.holds(),
                Hosting.account(node),
                node.enclosing.stream().map(Enclosures::boundaryId).distinct().toList(),
                shared(node.isolation),
                node.exposure,
                node.routes,
                node.mapping.layer(),
                node.location());
    }

    private List<UnknownValue> unknown(@Nullable Resource resource) {
        return resource == null
                ? List.of()
                : shared(resource.unknowns().stream()
                        .map(unknown -> shared(UnknownValue.of(unknown)))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(T part) {
        Object known = shared.putIfAbsent(part, part);
        return known == null ? part : (T) known;
    }

    private @Nullable String classification(EstateNode node) {
        String tagged = label(node.resource, register.attribution().tags().classification());
        if (tagged != null) {
            return tagged;
        }
        return node.systems.stream()
                .map(system -> register.restrictedSystem(system)
                        .map(RestrictedSystem::classification)
                        .orElse(null))
                .filter(Objects::nonNull)
                .max((one, other) -> Integer.compare(MARKINGS.indexOf(one), MARKINGS.indexOf(other)))
                .orElse(null);
    }

    private static @Nullable String label(@Nullable Resource resource, List<String> names) {
        return resource == null
                ? null
                : names.stream()
                        .map(name -> resource.labels().get(name))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}

package dev.cordon.estate;

import java.util.List;
import java.util.stream.Collectors;

/** An estate as text that a person can review. */
final class EstateText {

    private EstateText() {}

    static String of(Estate estate) {
        StringBuilder text = new StringBuilder();
        estate.resources().forEach(resource -> resource(resource, text));
        text.append("\nedges\n");
        estate.edges().forEach(edge -> edge(edge, text));
        text.append("\nreach\n");
        estate.reach()
                .forEach(reach -> text.append("  ")
                        .append(reach.organisation())
                        .append(" to ")
                        .append(reach.to())
                        .append(" (")
                        .append(String.join(", ", reach.systems()))
                        .append("): ")
                        .append(String.join(" > ", reach.hops()))
                        .append(reach.unknown().isEmpty() ? "" : " if " + reasons(reach.unknown()))
                        .append('\n'));
        list("unseen", estate.unseen(), text);
        list("unproven", estate.unproven(), text);
        return text.toString();
    }

    private static void resource(EstateResource resource, StringBuilder text) {
        text.append(resource.id()).append('\n');
        field(
                "owners",
                resource.owners().stream()
                        .map(owner -> owner.organisation() + " (" + owner.source()
                                + (owner.direct() ? ", direct: " : ": ") + owner.evidence() + ")")
                        .collect(Collectors.joining("; ")),
                text);
        Host host = resource.host();
        field("host", host == null ? "" : host.organisation() + " of " + host.boundary(), text);
        field(
                "tenants",
                resource.tenants().stream()
                        .map(tenant -> tenant.organisation() + " by " + tenant.by())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                text);
        field("systems", String.join(", ", resource.systems()), text);
        field("service", resource.service() == null ? "" : resource.service(), text);
        field("boundaries", String.join(", ", resource.boundaries()), text);
        field(
                "isolation",
                resource.isolation().isEmpty() ? "" : resource.isolation().toString(),
                text);
        field("routes", resource.routes().equals("yes") ? "" : resource.routes(), text);
        field("exposure", resource.exposure().equals("internet") ? "internet" : "", text);
    }

    private static void field(String name, String value, StringBuilder text) {
        if (!value.isEmpty()) {
            text.append("  ").append(name).append(": ").append(value).append('\n');
        }
    }

    private static void edge(Edge edge, StringBuilder text) {
        text.append("  ").append(edge.id()).append('\n');
        text.append("      ")
                .append(edge.from())
                .append(' ')
                .append(edge.kind())
                .append(' ')
                .append(edge.to())
                .append(" [")
                .append(edge.layer())
                .append(edge.transitive() ? ", transitive" : "")
                .append("] ")
                .append(edge.attributes())
                .append(edge.location() == null ? "" : " at " + edge.location())
                .append('\n');
        edge.unknown()
                .forEach(unknown -> text.append("      unknown ")
                        .append(unknown.path())
                        .append(": ")
                        .append(unknown.reason())
                        .append('\n'));
    }

    private static void list(String name, List<?> items, StringBuilder text) {
        text.append('\n').append(name).append('\n');
        items.forEach(item -> text.append("  ").append(item).append('\n'));
    }

    private static List<String> reasons(List<UnknownValue> unknowns) {
        return unknowns.stream()
                .map(one -> one.path().isEmpty() ? one.reason() : one.path() + ": " + one.reason())
                .toList();
    }
}

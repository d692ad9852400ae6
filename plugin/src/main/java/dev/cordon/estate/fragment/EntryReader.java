package dev.cordon.estate.fragment;

import dev.cordon.descriptor.schema.Values;
import dev.cordon.finding.Location;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import dev.cordon.resource.UnknownKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one resource of a fragment. What does not lie in the fragment's repository is refused. */
final class EntryReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "address",
            "type",
            "platform",
            "provider",
            "name",
            "managed",
            "attributes",
            "labels",
            "defaultLabels",
            "unknown",
            "references",
            "boundaries",
            "positions",
            "owners",
            "location");

    private final String repository;
    private final StrictNode node;

    EntryReader(String repository, StrictNode node) {
        this.repository = repository;
        this.node = node.fields(FIELDS);
    }

    Fragment.Entry read() {
        Resource resource = new Resource(
                id(node.text("id")),
                node.text("address"),
                node.text("type"),
                node.text("platform"),
                node.text("provider"),
                node.text("name"),
                node.flag("managed"),
                Values.object(node.object("attributes")),
                new TreeMap<>(node.texts("labels")),
                node.list("defaultLabels"),
                node.objects("unknown").stream().map(this::unknown).toList(),
                node.objects("references").stream().map(this::reference).toList(),
                node.objects("boundaries").stream().map(this::boundary).toList(),
                positions(),
                own(node.location("location", node.text("location"))));
        List<Claim> owners = node.objects("owners").stream().map(this::claim).toList();
        return new Fragment.Entry(resource, owners);
    }

    private Map<String, Location> positions() {
        Map<String, Location> positions = new TreeMap<>();
        node.texts("positions").forEach((path, at) -> positions.put(path, own(node.location("positions", at))));
        return positions;
    }

    private Unknown unknown(StrictNode one) {
        one.fields(Set.of("path", "reason", "kind", "location"));
        UnknownKind kind = UnknownKind.withId(one.text("kind"));
        if (kind == null) {
            throw one.wrong(
                    "an unknown value has the kind '" + one.text("kind") + "', which this version does not know");
        }
        return new Unknown(one.text("path"), one.text("reason"), kind, ownOrNull(one.location("location")));
    }

    private Reference reference(StrictNode one) {
        one.fields(Set.of("path", "target", "attribute", "location"));
        return new Reference(
                one.text("path"), id(one.text("target")), one.text("attribute"), ownOrNull(one.location("location")));
    }

    private Boundary boundary(StrictNode one) {
        one.fields(Set.of("id", "evidence", "location"));
        return new Boundary(one.text("id"), one.text("evidence"), ownOrNull(one.location("location")));
    }

    private Claim claim(StrictNode one) {
        one.fields(Set.of("organisation", "source", "direct", "evidence", "location"));
        return new Claim(
                one.text("organisation"),
                one.text("source"),
                one.flag("direct"),
                one.text("evidence"),
                ownOrNull(one.location("location")));
    }

    private String id(String id) {
        if (!Prefix.isOf(repository, id)) {
            throw node.wrong("the id " + id + " does not begin with the repository's name, " + repository);
        }
        return id;
    }

    private @Nullable Location ownOrNull(@Nullable Location location) {
        return location == null ? null : own(location);
    }

    private Location own(Location location) {
        if (!location.path().startsWith(repository + "/")) {
            throw node.wrong(
                    "the path " + location.path() + " does not begin with the repository's name, " + repository);
        }
        return location;
    }
}

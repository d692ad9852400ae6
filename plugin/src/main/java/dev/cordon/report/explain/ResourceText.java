package dev.cordon.report.explain;

import dev.cordon.estate.ConsideredEvidence;
import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateResource;
import dev.cordon.estate.Host;
import dev.cordon.estate.SystemReason;
import dev.cordon.estate.Tenant;
import dev.cordon.finding.Location;
import dev.cordon.report.format.LogText;
import dev.cordon.usecase.explain.Gap;
import dev.cordon.usecase.explain.Relation;
import dev.cordon.usecase.explain.ResourceExplanation;
import dev.cordon.usecase.explain.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything about one resource, field by field. */
final class ResourceText {

    private final Lines lines;

    ResourceText(Lines lines) {
        this.lines = lines;
    }

    void write(ResourceExplanation explanation) {
        EstateResource resource = explanation.resource();
        lines.plain(LogText.printable(resource.id()));
        identity(resource);
        explanation
                .mapping()
                .forEach(one -> lines.field("mapping", one.type() + " was " + one.change() + at(one.location())));
        owners(explanation);
        host(resource);
        resource.tenants().forEach(this::tenant);
        systems(explanation);
        containers(resource);
        relations("out", explanation.out(), ResourceText::out);
        relations("in", explanation.in(), ResourceText::in);
        relations("joins", explanation.between(), ResourceText::between);
        explanation.waitsFor().forEach(one -> lines.field("waits for", one.id() + at(one.location())));
        explanation.shares().forEach(this::share);
        gaps(explanation.unknown());
        lines.plain("");
    }

    private void identity(EstateResource resource) {
        boolean external = resource.platform().equals(EstateResource.EXTERNAL);
        String kind = external
                ? resource.type() + ", referred to and not in what was read"
                : resource.type() + " of " + resource.platform() + " (" + resource.provider() + ")";
        lines.field("what", kind + "; layer " + resource.layer() + holds(resource));
        if (resource.location() != null) {
            lines.field(external ? "named at" : "where", resource.location().toString());
        }
        if (!resource.exposure().equals("unknown")) {
            lines.field("exposure", resource.exposure());
        }
        if (!resource.routes().equals("yes")) {
            lines.field(
                    "routes",
                    resource.routes() + ": what comes in over one link "
                            + (resource.routes().equals("no")
                                    ? "does not leave over another"
                                    : "may leave over another"));
        }
        if (resource.classification() != null) {
            lines.field("marking", resource.classification());
        }
    }

    private static String holds(EstateResource resource) {
        return resource.holds() == null ? "" : ", holds " + resource.holds();
    }

    private void owners(ResourceExplanation explanation) {
        if (explanation.resource().owners().isEmpty()) {
            lines.field(
                    "owner",
                    explanation.resource().isHelper()
                            ? "needs none: it only helps the configuration along and stands for nothing anywhere"
                            : "unknown: nothing says whose it is");
        }
        for (ConsideredEvidence evidence : explanation.owners()) {
            String outcome = evidence.outcome() == ConsideredEvidence.Outcome.WINS
                    ? ""
                    : "  " + evidence.outcome().name().toLowerCase(Locale.ROOT) + ": ";
            String organisation = evidence.organisation() == null ? "nobody" : evidence.organisation();
            String why = evidence.why().isEmpty() ? "" : "; " + evidence.why();
            lines.field(
                    "owner",
                    outcome + organisation + ", by " + evidence.source() + ": " + evidence.evidence()
                            + at(evidence.location()) + why);
        }
    }

    private void host(EstateResource resource) {
        Host host = resource.host();
        if (host != null) {
            String edge = host.edge() == null ? "" : ", by " + host.edge();
            lines.field("host", host.organisation() + ", whose " + host.boundary() + " it lies in" + edge);
        }
    }

    private void tenant(Tenant tenant) {
        String edge = tenant.edge() == null ? "" : ": " + tenant.edge();
        lines.field("tenants", tenant.organisation() + ", by " + tenant.by() + edge);
    }

    private void systems(ResourceExplanation explanation) {
        if (explanation.resource().service() != null) {
            lines.field("service", explanation.resource().service());
        }
        for (SystemReason reason : explanation.systems()) {
            boolean itself = reason.path().isEmpty();
            lines.field(
                    "systems",
                    reason.system() + ": " + reason.because()
                            + (itself ? "" : ", which holds of " + reason.resource()));
            reason.path().forEach(edge -> lines.field("systems", "    " + edge));
        }
    }

    private void containers(EstateResource resource) {
        resource.boundaries().forEach(boundary -> lines.field("lies in", boundary));
        Map<String, List<String>> layers = new TreeMap<>();
        resource.isolation()
                .forEach((layer, level) ->
                        layers.computeIfAbsent(level, l -> new ArrayList<>()).add(layer));
        layers.forEach((level, all) -> lines.field("isolation", level + " for " + String.join(", ", all)));
    }

    /** Two edges that say the same of the same place are one line. */
    private void relations(String field, List<Relation> relations, Function<Relation, String> words) {
        relations.stream().map(words).distinct().forEach(line -> lines.field(field, line));
    }

    private static String out(Relation relation) {
        return relation.edge().kind() + " " + end(relation) + details(relation.edge());
    }

    private static String in(Relation relation) {
        return end(relation) + " " + relation.edge().kind() + details(relation.edge());
    }

    private static String between(Relation relation) {
        return relation.edge().from() + " " + out(relation);
    }

    private static String end(Relation relation) {
        EstateResource other = relation.other();
        return other == null ? "something unknown" : other.id() + " (" + owner(other) + ")";
    }

    private static String details(Edge edge) {
        return (edge.transitive() ? ", transitive," : "") + at(edge.location());
    }

    private void share(Share share) {
        lines.field("shares", "with " + share.organisation() + ": " + share.words());
        if (share.path().size() > 1 || share.how() == Share.How.REACH || share.how() == Share.How.PASSAGE) {
            share.path()
                    .forEach(edge -> lines.field(
                            "shares",
                            "    " + edge.from() + " " + edge.kind() + " " + edge.to() + at(edge.location())));
        }
    }

    /** Plans list dozens of unknowns to a resource: those for one reason, to be closed in one way, are said together. */
    private void gaps(List<Gap> gaps) {
        Map<Gap, List<String>> places = new LinkedHashMap<>();
        gaps.forEach(gap -> places.computeIfAbsent(new Gap("", gap.reason(), gap.remedy()), same -> new ArrayList<>())
                .add(gap.where()));
        places.forEach((gap, all) -> {
            lines.field("unknown", String.join(", ", all) + ": " + gap.reason());
            lines.field("unknown", "    " + gap.remedy());
        });
    }

    private static String owner(EstateResource resource) {
        return resource.owners().isEmpty()
                ? "owner unknown"
                : resource.owners().get(0).organisation();
    }

    private static String at(@Nullable Location location) {
        return location == null ? "" : " at " + location;
    }
}

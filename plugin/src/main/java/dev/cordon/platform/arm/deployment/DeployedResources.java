package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.Place;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.TermAttributes;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The resources of one deployment, in the words of all platforms. */
final class DeployedResources {

    /** What says how a resource is handled, and nothing about what it is; names and scopes are worked out. */
    private static final Set<String> META = Set.of(
            "$schema",
            "apiVersion",
            "asserts",
            "comments",
            "condition",
            "copy",
            Dependencies.NAME,
            "existing",
            "import",
            "name",
            "resources",
            "scope",
            "type");

    private final Deployment deployment;
    private final ResourceJoin join;
    private final List<Resource> resources = new ArrayList<>();

    private DeployedResources(Deployment deployment, ResourceJoin join) {
        this.deployment = deployment;
        this.join = join;
    }

    static List<Resource> of(Deployment deployment, ResourceJoin join) {
        DeployedResources reader = new DeployedResources(deployment, join);
        deployment.declarations().all().forEach(reader::add);
        // For what is wrong with them; their values are of use to whoever asks.
        deployment.outputs(deployment.template().document().location());
        return reader.resources;
    }

    private void add(Declared declared) {
        Term.Mapping body = body(declared);
        ResourceName name = ResourceName.of(declared, deployment);
        Place place = deployment.placeOf(declared);
        List<Term.Member> members = new ArrayList<>(name.members(deployment, place));
        members.addAll(body.members());
        Part part = new Part(
                deployment.id(declared), deployment.address(declared), name.type(), name.shape(), declared.location());
        Term.Mapping whole = new Term.Mapping(members, body.open(), body.location());
        resources.add(resource(part, whole, place, declared));
        for (InlineChildren.Child child : InlineChildren.of(name.type(), name.shape(), body)) {
            boolean declaredToo = deployment.declarations().all().stream()
                    .anyMatch(other -> other.key().equalsIgnoreCase(child.key()));
            if (!declaredToo) {
                Part inner = new Part(
                        part.id() + "/" + child.suffix(),
                        part.address() + "/" + child.suffix(),
                        child.type(),
                        child.name(),
                        child.body().location());
                Term.Mapping withParent = child.withParent(deployment.place().scope());
                resources.add(resource(inner, withParent, place, declared));
            }
        }
    }

    private record Part(String id, String address, String type, String name, Location location) {}

    private Resource resource(Part part, Term.Mapping body, Place place, Declared declared) {
        boolean managed = !declared.isExisting();
        @Nullable String uncertain = declared.uncertain();
        TermAttributes attributes = TermAttributes.of(body);
        List<Unknown> unknowns = new ArrayList<>(attributes.unknowns());
        if (uncertain != null) {
            unknowns.add(new Unknown("", uncertain, part.location()));
        }
        join.add(part.id(), part.type(), part.name(), managed, subscription(place));
        String shown = Holes.shown(part.name());
        return new Resource(
                part.id(),
                part.address(),
                part.type(),
                "arm",
                "azure",
                shown.substring(shown.lastIndexOf('/') + 1),
                managed,
                attributes.attributes(),
                labels(body),
                List.of(),
                unknowns,
                references(attributes, declared),
                boundaries(place, part.location()),
                attributes.positions(),
                part.location());
    }

    private List<Reference> references(TermAttributes attributes, Declared declared) {
        List<Reference> references = new ArrayList<>(attributes.references());
        references.addAll(Dependencies.of(declared, deployment));
        return references;
    }

    private Term.Mapping body(Declared declared) {
        List<Term.Member> members = new ArrayList<>();
        for (Node.Entry entry : declared.body().entries()) {
            boolean template = declared.isDeployment() && entry.name().equals("properties");
            boolean place = entry.name().equals("resourceGroup") && !declared.isDeployment();
            if (!META.contains(entry.name()) && !template && !place) {
                Term value = declared.evaluator().evaluate(entry.value());
                members.add(new Term.Member(entry.name(), value, entry.location()));
            }
        }
        if (declared.isDeployment()) {
            members.addAll(TemplateLinks.of(declared));
            if (!declared.isExisting() && deployment.nested().of(declared) == null) {
                String reason = "deployment \"" + declared.address() + "\" was not read";
                members.add(new Term.Member(
                        "contents", new Term.Unknown(reason, declared.location()), declared.location()));
            }
        }
        Term.Mapping body = new Term.Mapping(members, null, declared.location());
        return Secrets.without(declared.type(), MemberNames.canonical(body));
    }

    private static SortedMap<String, String> labels(Term.Mapping body) {
        SortedMap<String, String> labels = new TreeMap<>();
        if (body.get("tags") instanceof Term.Mapping tags) {
            for (Term.Member tag : tags.members()) {
                @Nullable String text = Terms.textOf(tag.value());
                if (text != null) {
                    labels.put(tag.name(), text);
                }
            }
        }
        return labels;
    }

    private static List<Boundary> boundaries(Place place, Location at) {
        String subscription = subscription(place);
        return subscription.isEmpty()
                ? List.of()
                : List.of(new Boundary("azure:subscription:" + subscription, "subscriptionId", at));
    }

    private static String subscription(Place place) {
        @Nullable String subscription = place.subscription() == null ? null : Terms.textOf(place.subscription());
        return subscription == null ? "" : subscription;
    }
}

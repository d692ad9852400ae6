package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.Place;
import dev.cordon.platform.arm.function.ResourceIds;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import dev.cordon.resource.term.TextParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a resource is called, what it is part of, and what it is said of. The old way to write an extension, {@code
 * Microsoft.X/y/providers/roleAssignments}, means the same as the new one.
 *
 * @param scope of an extension; null for other resources
 * @param parent key of what it is part of; empty where it is part of nothing
 */
record ResourceName(
        String type, String shape, Term name, @Nullable Term scope, String parent) {

    private static final String PROVIDERS = "/providers/";

    /** The one resource whose id does not name its provider. */
    private static final String RESOURCE_GROUP = "Microsoft.Resources/resourceGroups";

    /** Resources that are said of others, and of the place of the deployment where they do not say of which. */
    private static final List<String> EXTENSIONS =
            List.of("microsoft.authorization/", "microsoft.managedservices/", "microsoft.insights/diagnosticsettings");

    static ResourceName of(Declared declared, Deployment deployment) {
        String type = declared.type();
        String shape = Holes.shape(declared.name());
        int old = type.indexOf(PROVIDERS);
        if (old > 0) {
            return extension(declared, deployment, old);
        }
        @Nullable Node written = declared.member("scope");
        @Nullable
        Term scope = written != null
                ? scope(declared.evaluator().evaluate(written), deployment)
                : isExtension(type) ? standing(declared, deployment) : null;
        int lastType = type.lastIndexOf('/');
        int lastName = shape.lastIndexOf('/');
        boolean child = type.indexOf('/') != lastType && lastName > 0;
        String parent = child ? ResourceIds.key(type.substring(0, lastType), shape.substring(0, lastName)) : "";
        return new ResourceName(type, shape, declared.name(), scope, parent);
    }

    /** Name, parent, scope, group and, where all of it is known, the id. */
    List<Term.Member> members(Deployment deployment, Place place) {
        Location at = name.location();
        List<Term.Member> members = new ArrayList<>();
        members.add(new Term.Member("name", name, at));
        if (!parent.isEmpty()) {
            members.add(new Term.Member("parent", target(parent, deployment, at), at));
        }
        if (scope != null) {
            members.add(new Term.Member("scope", scope, at));
        }
        if (place.resourceGroup() != null && place.level() == Place.Level.RESOURCE_GROUP && parent.isEmpty()) {
            members.add(new Term.Member("resourceGroup", Terms.at(place.resourceGroup(), at), at));
        }
        @Nullable String id = id(deployment, place, at);
        if (id != null) {
            members.add(new Term.Member("id", Terms.text(id, at), at));
        }
        return members;
    }

    private @Nullable String id(Deployment deployment, Place place, Location at) {
        if (scope != null || shape.indexOf(Term.HOLE) >= 0) {
            return null;
        }
        boolean group = place.level() == Place.Level.RESOURCE_GROUP;
        @Nullable
        String start = Terms.textOf(
                group ? place.groupScope(deployment.budget(), at) : place.subscriptionScope(deployment.budget(), at));
        String[] types = type.split("/");
        String[] names = shape.split("/");
        if (start == null || types.length != names.length + 1) {
            return null;
        }
        if (type.equals(RESOURCE_GROUP)) {
            return start + "/resourceGroups/" + shape;
        }
        StringBuilder id = new StringBuilder(start).append("/providers/").append(types[0]);
        for (int i = 0; i < names.length; i++) {
            id.append('/').append(types[i + 1]).append('/').append(names[i]);
        }
        return id.toString();
    }

    private static ResourceName extension(Declared declared, Deployment deployment, int cut) {
        String type = declared.type();
        String shape = Holes.shape(declared.name());
        String[] names = shape.split("/");
        String target = type.substring(0, cut);
        int depth = target.split("/").length - 1;
        if (names.length < depth + 2) {
            return new ResourceName(type, shape, declared.name(), null, "");
        }
        String key = ResourceIds.key(target, String.join("/", List.of(names).subList(0, depth)));
        String own = Types.canonical(names[depth] + "/" + type.substring(cut + PROVIDERS.length()));
        String name = String.join("/", List.of(names).subList(depth + 1, names.length));
        Location at = declared.name().location();
        return new ResourceName(own, name, declared.name(), target(key, deployment, at), "");
    }

    /** An id, or the type and name alone. */
    private static Term scope(Term written, Deployment deployment) {
        String shape = Holes.shape(written);
        boolean bare = !shape.startsWith("/") && shape.indexOf('.') > 0 && shape.split("/").length % 2 == 1;
        if (!bare) {
            return written;
        }
        Term id = new Term.Unknown("known only after deployment", Set.of(), "/providers/" + shape, written.location());
        return ResourceIds.refine(id, deployment.place());
    }

    private static Term standing(Declared declared, Deployment deployment) {
        @Nullable Declared owner = declared.parent();
        Location at = declared.location();
        if (owner != null) {
            return target(owner.key(), deployment, at);
        }
        Place place = deployment.place();
        return switch (place.level()) {
            case RESOURCE_GROUP -> place.groupScope(deployment.budget(), at);
            case SUBSCRIPTION -> place.subscriptionScope(deployment.budget(), at);
            case MANAGEMENT_GROUP -> new Term.Unknown("the management group is that of the deployment", at);
            case TENANT -> place.tenantId(at);
        };
    }

    /** Refers to what is called so, and is called so where that is known. */
    private static Term target(String key, Deployment deployment, Location at) {
        Set<Origin> origins = Set.of(new Origin(deployment.place().scope() + ":" + key, ""));
        if (key.indexOf(Term.HOLE) >= 0) {
            TextParts parts = new TextParts(deployment.budget(), at);
            parts.add(new Term.Unknown("the name is not known", origins, key, at));
            return parts.build();
        }
        return new Term.Scalar(StringValue.of(key.substring(key.lastIndexOf('/') + 1)), origins, at);
    }

    private static boolean isExtension(String type) {
        return EXTENSIONS.stream().anyMatch(type.toLowerCase(Locale.ROOT)::startsWith);
    }
}

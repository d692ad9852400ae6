package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import java.util.Locale;
import java.util.Set;

/**
 * Ids of resources of which parts are unknown. They refer to the resource of that type and name, wherever it is declared;
 * who evaluates them need not know it yet.
 */
public final class ResourceIds {

    /** Begins the attribute of an origin that says in which subscription its target lies. */
    public static final String IN = "in ";

    /** The same of an id that is known in full: where its target is not in the repository the id says more. */
    public static final String AT = "at ";

    private static final String PROVIDERS = "/providers/";
    private static final String SUBSCRIPTIONS = "/subscriptions/";

    private ResourceIds() {}

    /** A text that turns out to be an id of a resource refers to that, and not to what its parts refer to. */
    public static Term refine(Term term, Place place) {
        String shape = Holes.shape(term);
        String name = typeAndName(shape);
        if (name.isEmpty()) {
            return term;
        }
        String subscription = subscription(shape);
        String target = place.scope() + ":" + name;
        if (term instanceof Term.Scalar scalar) {
            return subscription.isEmpty()
                    ? term
                    : new Term.Scalar(scalar.value(), Set.of(new Origin(target, AT + subscription)), scalar.location());
        }
        Origin origin = new Origin(target, subscription.isEmpty() ? "" : IN + subscription);
        return term instanceof Term.Unknown unknown
                ? new Term.Unknown(unknown.reason(), Set.of(origin), unknown.shape(), unknown.location())
                : term;
    }

    /** {@code Microsoft.Network/virtualNetworks/hub} of an id; empty where the text is no id of a resource. */
    public static String typeAndName(String id) {
        int providers = id.lastIndexOf(PROVIDERS);
        if (providers < 0 || !id.startsWith("/") && !id.startsWith(String.valueOf(Term.HOLE))) {
            return "";
        }
        String[] parts = id.substring(providers + PROVIDERS.length()).split("/");
        if (parts.length < 3 || parts.length % 2 == 0) {
            return "";
        }
        StringBuilder type = new StringBuilder(parts[0]);
        StringBuilder name = new StringBuilder();
        for (int i = 1; i + 1 < parts.length; i += 2) {
            type.append('/').append(parts[i]);
            name.append('/').append(parts[i + 1]);
        }
        return key(type.toString(), name.substring(1));
    }

    /** What names a resource in a deployment. */
    public static String key(String type, String name) {
        return type + "/" + name;
    }

    /** The same for comparing. */
    public static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** Whether an origin is where a deployment goes, and no resource. */
    public static boolean isPlace(Origin origin) {
        return origin.target().endsWith("()");
    }

    /** Whether the attribute of an origin is no attribute, and says where its target lies. */
    static boolean saysWhere(Origin origin) {
        return origin.attribute().startsWith(IN) || origin.attribute().startsWith(AT);
    }

    private static String subscription(String id) {
        if (!id.toLowerCase(Locale.ROOT).startsWith(SUBSCRIPTIONS)) {
            return "";
        }
        String rest = id.substring(SUBSCRIPTIONS.length());
        int slash = rest.indexOf('/');
        String name = slash < 0 ? rest : rest.substring(0, slash);
        return name.indexOf(Term.HOLE) >= 0 ? "" : name;
    }
}

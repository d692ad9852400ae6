package dev.cordon.platform.arm.deployment;

import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.ResourceIds;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts that are written within a resource and have ids of their own: the subnets of a network. */
final class InlineChildren {

    private static final Map<String, List<String>> LISTS =
            Map.of("microsoft.network/virtualnetworks", List.of("subnets", "virtualNetworkPeerings"));

    private InlineChildren() {}

    /**
     * One part.
     *
     * @param name in full
     * @param suffix of ids and addresses: {@code subnets/default}
     */
    record Child(String type, String name, String suffix, String parent, Term.Mapping body) {

        String key() {
            return ResourceIds.key(type, name);
        }

        /** @param scope the template that nothing nests */
        Term.Mapping withParent(String scope) {
            String own = parent.substring(parent.lastIndexOf('/') + 1);
            Set<Origin> origins = Set.of(new Origin(scope + ":" + parent, ""));
            Term value = own.indexOf(Term.HOLE) < 0
                    ? new Term.Scalar(StringValue.of(own), origins, body.location())
                    : new Term.Unknown("the name is not known", origins, own, body.location());
            List<Term.Member> members = new ArrayList<>(body.members());
            members.add(new Term.Member("parent", value, body.location()));
            return new Term.Mapping(members, body.open(), body.location());
        }
    }

    static List<Child> of(String type, String name, Term.Mapping body) {
        List<Child> children = new ArrayList<>();
        for (String list : LISTS.getOrDefault(type.toLowerCase(Locale.ROOT), List.of())) {
            if (body.get("properties") instanceof Term.Mapping properties
                    && properties.get(list) instanceof Term.Sequence items) {
                for (int i = 0; i < items.items().size(); i++) {
                    if (items.items().get(i) instanceof Term.Mapping item) {
                        children.add(child(type, name, list, i, item));
                    }
                }
            }
        }
        return children;
    }

    private static Child child(String type, String name, String list, int index, Term.Mapping item) {
        @Nullable Term named = item.get("name");
        String own = named == null ? "[" + index + "]" : Holes.shape(named);
        String shown = own.indexOf(Term.HOLE) < 0 ? own : Holes.shown(own) + "[" + index + "]";
        return new Child(
                Types.canonical(type + "/" + list),
                name + "/" + own,
                list + "/" + shown,
                ResourceIds.key(type, name),
                item);
    }
}

package dev.cordon.platform.ansible.model;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The attributes of a resource while they are collected: what is known, what is not, and where each stands. */
public final class Attributes {

    private final ObjectBuilder known = ObjectValue.builder();
    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Location> positions = new LinkedHashMap<>();

    /** Sets an attribute of the first level. */
    public void put(String name, Term term, @Nullable Location at) {
        if (Terms.missing(term) == null) {
            known.put(name, Terms.known(term));
        }
        note(AttributePath.member("", name), term, at);
    }

    public void put(String name, String text, Location at) {
        put(name, Terms.text(text), at);
    }

    /** Sets an attribute that is a mapping of things with a place each. */
    public void put(String name, Map<String, Term> members, Map<String, Location> places, Location at) {
        ObjectBuilder object = ObjectValue.builder();
        members.forEach((member, term) -> {
            if (Terms.missing(term) == null) {
                object.put(member, Terms.known(term));
            }
            note(AttributePath.member(name, member), term, places.get(member));
        });
        known.put(name, object.build());
        positions.put(name, at);
    }

    /** Says that something is not known. */
    public void unknown(String path, String reason, @Nullable Location at) {
        unknowns.add(new Unknown(path, reason, at));
    }

    public void refer(String path, String target, @Nullable Location at) {
        references.add(new Reference(path, target, "", at));
    }

    /** Says where something stands. */
    public void place(String path, Location at) {
        positions.put(path, at);
    }

    /** The resource with these attributes. */
    public Resource resource(
            String scope,
            String address,
            String type,
            String name,
            SortedMap<String, String> labels,
            Location location) {
        return new Resource(
                scope + ":" + address,
                address,
                type,
                "ansible",
                "ansible",
                name,
                true,
                known.build(),
                labels,
                List.of(),
                unknowns,
                references,
                List.of(),
                positions,
                location);
    }

    private void note(String path, Term term, @Nullable Location at) {
        if (at != null) {
            positions.put(path, at);
        }
        term.accept(new Gaps(path, at));
    }

    private final class Gaps implements Term.Visitor<Boolean> {

        private final String path;
        private final @Nullable Location at;

        Gaps(String path, @Nullable Location at) {
            this.path = path;
            this.at = at;
        }

        @Override
        public Boolean scalar(Term.Scalar scalar) {
            return true;
        }

        @Override
        public Boolean missing(Term.Missing missing) {
            unknown(path, missing.reason(), at);
            return false;
        }

        @Override
        public Boolean items(Term.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                items.items().get(i).accept(new Gaps(AttributePath.item(path, i), at));
            }
            return true;
        }

        @Override
        public Boolean members(Term.Members members) {
            members.members().forEach((name, member) -> member.accept(new Gaps(AttributePath.member(path, name), at)));
            return true;
        }
    }
}

package dev.cordon.platform.terraform.value;

import dev.cordon.rego.value.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an expression comes to. Immutable; only lazy terms do work when asked. */
public sealed interface Term {

    <R> R accept(Visitor<R> visitor);

    /** A text, number, boolean or null. */
    record Scalar(Value value, Set<Origin> origins) implements Term {
        public Scalar {
            origins = sorted(origins);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** Several values in order. Those of a set are distinct. */
    record Sequence(List<Term> items, Kind kind, Size size) implements Term {

        /** What Terraform tells apart where it compares, though it shows them alike. */
        public enum Kind {
            TUPLE,
            LIST,
            SET
        }

        public Sequence {
            items = List.copyOf(items);
        }

        /** @throws TermException where it is too large */
        public Sequence(List<Term> items, Kind kind) {
            this(items, kind, Size.around(items));
        }

        public boolean set() {
            return kind == Kind.SET;
        }

        /** The same items as a list, if they are a tuple. */
        public Sequence asList() {
            return kind == Kind.TUPLE ? new Sequence(items, Kind.LIST, size) : this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * A map or object.
     *
     * @param map whether it is a map, and no object: Terraform never takes the one for equal to the other
     * @param open where the value belongs to a resource: it has attributes beside those that were set, which are known only
     *     after apply
     */
    record Mapping(
            SortedMap<String, Term> members,
            boolean map,
            @Nullable Origin open,
            Size size) implements Term {
        public Mapping {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }

        /** @throws TermException where it is too large */
        public Mapping(SortedMap<String, Term> members, boolean map, @Nullable Origin open) {
            this(members, map, open, Size.around(members.values()));
        }

        /** An object. */
        public Mapping(SortedMap<String, Term> members, @Nullable Origin open) {
            this(members, false, open);
        }

        /** The same members as a map, unless the value belongs to a resource. */
        public Mapping asMap() {
            return open == null ? new Mapping(members, true, null, size) : this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }
    }

    /** The outputs of a module, each evaluated when it is asked for: outputs of one module may depend on each other. */
    record Lazy(Set<String> names, Function<String, Term> member) implements Term {
        public Lazy {
            names = Collections.unmodifiableSet(new TreeSet<>(names));
        }

        /** All members. */
        public Mapping force() {
            SortedMap<String, Term> members = new TreeMap<>();
            names.forEach(name -> members.put(name, member.apply(name)));
            return new Mapping(members, null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(force());
        }
    }

    /**
     * A value that cannot be known from what was read.
     *
     * @param failed where the reason is that the expression is wrong: {@code try} goes on to its next argument
     * @param document where the value is a JSON text of which a part is known: what it says
     * @param part where the value is a map or a list of which a part is known: what it has, whatever else is in it; in a list
     *     something unknown stands for each stretch of which nobody knows how long it is
     * @param complete where the value is a map that has no other names than those of the part: an unknown member may be there
     *     or not
     */
    record Unknown(
            String reason,
            Set<Origin> origins,
            boolean failed,
            @Nullable Term document,
            @Nullable Term part,
            boolean complete)
            implements Term {
        public Unknown {
            origins = sorted(origins);
        }

        public Unknown(String reason, Set<Origin> origins, boolean failed) {
            this(reason, origins, failed, null, null, false);
        }

        public Unknown(String reason, Set<Origin> origins) {
            this(reason, origins, false);
        }

        /** Unknown for the same reason, and another value: what is known of this one is not known of it. */
        public Unknown other() {
            return new Unknown(reason, origins, failed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /** One method per kind of term; a lazy one is shown as the mapping that it becomes. */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R sequence(Sequence sequence);

        R mapping(Mapping mapping);

        R unknown(Unknown unknown);
    }

    /** A JSON text that cannot be known as a whole, and says this. */
    static Unknown document(Term content) {
        Unknown whole = Terms.unknownFrom(List.of(content), "");
        return new Unknown(whole.reason(), whole.origins(), whole.failed(), content, null, false);
    }

    /** What depends on all the terms, of which at least one is unknown, and has this part in any case. */
    static Unknown partly(Collection<? extends Term> terms, Term part) {
        Unknown whole = Terms.unknownFrom(terms, "");
        boolean nothing =
                whole.failed() || part instanceof Mapping map && map.members().isEmpty();
        return new Unknown(whole.reason(), whole.origins(), whole.failed(), null, nothing ? null : part, false);
    }

    /** A map that depends on all the terms, of which at least one is unknown, and has no other names than this one. */
    static Unknown among(Collection<? extends Term> terms, Mapping all) {
        Unknown whole = Terms.unknownFrom(terms, "");
        return whole.failed() ? whole : new Unknown(whole.reason(), whole.origins(), false, null, all, true);
    }

    static Term of(Value value) {
        return Terms.fromValue(value, Set.of());
    }

    static Unknown unknown(String reason) {
        return new Unknown(reason, Set.of());
    }

    static Unknown failed(String reason) {
        return new Unknown(reason, Set.of(), true);
    }

    static Mapping mapping(Map<String, ? extends Term> members) {
        return new Mapping(new TreeMap<>(members), null);
    }

    /** A tuple: what brackets make. */
    static Sequence list(List<? extends Term> items) {
        return new Sequence(List.copyOf(items), Sequence.Kind.TUPLE);
    }

    private static Set<Origin> sorted(Set<Origin> origins) {
        return origins.size() < 2 ? Set.copyOf(origins) : Collections.unmodifiableSet(new TreeSet<>(origins));
    }
}

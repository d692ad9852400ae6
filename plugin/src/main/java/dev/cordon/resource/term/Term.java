package dev.cordon.resource.term;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an expression comes to, and where it stands. */
public sealed interface Term {

    /** Stands in a {@link Unknown#shape} for the part of a text that is not known. */
    char HOLE = '\uFFFC';

    Location location();

    <R> R accept(Visitor<R> visitor);

    /** A text, number, boolean or null. */
    record Scalar(Value value, Set<Origin> origins, Location location) implements Term {
        public Scalar {
            origins = sorted(origins);
            Objects.requireNonNull(location);
        }

        public Scalar(Value value, Location location) {
            this(value, Set.of(), location);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** A list. */
    record Sequence(List<Term> items, Location location) implements Term {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * Named values in the order of the file.
     *
     * @param open why there may be others that nobody knows of; null where these are all
     */
    record Mapping(List<Member> members, @Nullable Unknown open, Location location) implements Term {
        public Mapping {
            members = List.copyOf(members);
        }

        /** The value of that name, or null where there is none. */
        public @Nullable Term get(String name) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return member.value();
                }
            }
            return null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }
    }

    /** A name and its value; the location is that of the name. */
    record Member(String name, Term value, Location location) {}

    /**
     * A value that cannot be known from what was read.
     *
     * @param shape what is known of a text, with {@link Term#HOLE} for each part that is not
     */
    record Unknown(String reason, Set<Origin> origins, String shape, Location location) implements Term {
        public Unknown {
            origins = sorted(origins);
            Objects.requireNonNull(reason);
        }

        public Unknown(String reason, Set<Origin> origins, Location location) {
            this(reason, origins, String.valueOf(HOLE), location);
        }

        public Unknown(String reason, Location location) {
            this(reason, Set.of(), location);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /** One method per kind of term. */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R sequence(Sequence sequence);

        R mapping(Mapping mapping);

        R unknown(Unknown unknown);
    }

    private static Set<Origin> sorted(Set<Origin> origins) {
        return origins.size() < 2 ? Set.copyOf(origins) : Collections.unmodifiableSet(new TreeSet<>(origins));
    }
}

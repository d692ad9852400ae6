package dev.cordon.platform.ansible.template;

import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of which parts may be missing. Sizes are bounded, so that variables that double each other end early. */
public sealed interface Term {

    /** Values in one term. */
    int LARGEST = 20_000;

    /** Characters in one text. */
    int LONGEST = 100_000;

    /** How many values it consists of. */
    int size();

    <R> R accept(Visitor<R> visitor);

    /** A text, number, boolean or null. */
    record Scalar(Value value) implements Term {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * A value that is not known.
     *
     * @param undefined whether nothing that was read defines it, so that a default applies
     */
    record Missing(String reason, boolean undefined) implements Term {
        public Missing(String reason) {
            this(reason, false);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    /** A list. */
    record Items(List<Term> items, int size) implements Term {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** A mapping, in its order. */
    record Members(Map<String, Term> members, int size) implements Term {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.members(this);
        }
    }

    /** What is larger than {@link #LARGEST}; whatever holds it is too large as well. */
    Missing TOO_LARGE = new Missing("the value expands to more than " + LARGEST + " values");

    /** The list, or why there is none: one that is too large to go on with. */
    static Term list(List<? extends Term> items) {
        int size = sizeOf(items);
        return size > LARGEST ? TOO_LARGE : new Items(new ArrayList<>(items), size);
    }

    /** The mapping, or why there is none. */
    static Term map(Map<String, ? extends Term> members) {
        int size = sizeOf(members.values());
        return size > LARGEST ? TOO_LARGE : new Members(new LinkedHashMap<>(members), size);
    }

    private static int sizeOf(Collection<? extends Term> parts) {
        int size = 1;
        for (Term part : parts) {
            size += part == TOO_LARGE ? LARGEST : part.size();
            if (size > LARGEST) {
                break;
            }
        }
        return size;
    }

    /** One method per kind of term. */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R missing(Missing missing);

        R items(Items items);

        R members(Members members);
    }
}

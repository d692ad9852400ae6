package dev.cordon.descriptor;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value in a descriptor together with the place where it stands. */
public sealed interface Node {

    Location location();

    <R> R accept(Visitor<R> visitor);

    /** A string, number, boolean or null. */
    record Scalar(Value value, Location location) implements Node {
        public Scalar {
            Objects.requireNonNull(value);
            Objects.requireNonNull(location);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** An ordered list. */
    record Sequence(List<Node> items, Location location) implements Node {
        public Sequence {
            items = List.copyOf(items);
            Objects.requireNonNull(location);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** Named values in the order of the file; names are unique. */
    record Mapping(List<Entry> entries, Location location) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
            Objects.requireNonNull(location);
        }

        /** The value of that name, or null where there is none. */
        public @Nullable Node get(String name) {
            for (Entry entry : entries) {
                if (entry.name().equals(name)) {
                    return entry.value();
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
    record Entry(String name, Node value, Location location) {}

    /** One method per kind of node. */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R sequence(Sequence sequence);

        R mapping(Mapping mapping);
    }
}

package dev.cordon.resource.term;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Questions about terms, and ways between them and plain values. */
public final class Terms {

    private Terms() {}

    public static Term text(String text, Location location) {
        return new Term.Scalar(StringValue.of(text), location);
    }

    public static Term number(long number, Location location) {
        return new Term.Scalar(NumberValue.of(number), location);
    }

    public static Term bool(boolean value, Location location) {
        return new Term.Scalar(BooleanValue.of(value), location);
    }

    public static Term nothing(Location location) {
        return new Term.Scalar(NullValue.NULL, location);
    }

    public static boolean isNothing(Term term) {
        return term instanceof Term.Scalar scalar && scalar.value() == NullValue.NULL;
    }

    /** The text of a known text, number or boolean; null for anything else. */
    public static @Nullable String textOf(Term term) {
        if (!(term instanceof Term.Scalar scalar) || scalar.value() == NullValue.NULL) {
            return null;
        }
        return scalar.value() instanceof StringValue text
                ? text.value()
                : scalar.value().toString();
    }

    /** A boolean, or a text that says one; null for anything else. */
    public static @Nullable Boolean truthOf(Term term) {
        @Nullable String text = textOf(term);
        if (text == null) {
            return null;
        }
        return text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    /** A whole number, or a text that says one; null for anything else, and for what no honest template counts to. */
    public static @Nullable Integer integerOf(Term term) {
        @Nullable String text = textOf(term);
        try {
            return text == null || text.length() > 10 ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The first part that is unknown, or null where all is known. */
    public static Term.@Nullable Unknown firstUnknown(Term term) {
        List<Term.Unknown> found = new ArrayList<>(1);
        term.accept(new Walk() {
            @Override
            public Boolean unknown(Term.Unknown unknown) {
                found.add(unknown);
                return false;
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }

    /** The resources that any part of the terms came from. */
    public static Set<Origin> origins(Collection<? extends Term> terms) {
        Set<Origin> origins = new TreeSet<>();
        Walk collect = new Walk() {
            @Override
            public Boolean scalar(Term.Scalar scalar) {
                origins.addAll(scalar.origins());
                return true;
            }

            @Override
            public Boolean unknown(Term.Unknown unknown) {
                origins.addAll(unknown.origins());
                return true;
            }
        };
        terms.forEach(term -> term.accept(collect));
        return origins;
    }

    /** An unknown value that depends on all the terms, for the reason of the first that is unknown. */
    public static Term.Unknown unknownFrom(Collection<? extends Term> terms, String otherwise, Location location) {
        for (Term term : terms) {
            Term.@Nullable Unknown unknown = firstUnknown(term);
            if (unknown != null) {
                return new Term.Unknown(unknown.reason(), origins(terms), location);
            }
        }
        return new Term.Unknown(otherwise, origins(terms), location);
    }

    /** Counts all parts of a term, however often they are the same: what is made of little may be large. */
    public static void charge(Term term, Budget budget) {
        term.accept(new Walk() {
            @Override
            public Boolean scalar(Term.Scalar scalar) {
                budget.copies(1);
                return true;
            }

            @Override
            public Boolean unknown(Term.Unknown unknown) {
                budget.copies(1);
                return true;
            }
        });
    }

    /** The plain value; null stands for what is not known. */
    public static Value valueOf(Term term) {
        return term.accept(new ToValue());
    }

    public static Term of(Value value, Location location) {
        if (value instanceof ArrayValue array) {
            List<Term> items = new ArrayList<>(array.size());
            array.forEach(item -> items.add(of(item, location)));
            return new Term.Sequence(items, location);
        }
        if (value instanceof ObjectValue object) {
            List<Term.Member> members = new ArrayList<>(object.size());
            object.forEach((name, member) ->
                    members.add(new Term.Member(((StringValue) name).value(), of(member, location), location)));
            return new Term.Mapping(members, null, location);
        }
        return new Term.Scalar(value, location);
    }

    /** The same term, standing where it is used and not where it comes from. */
    public static Term at(Term term, Location location) {
        return term.accept(new Moved(location));
    }

    /** Goes through all parts, until one of them answers false. */
    private static class Walk implements Term.Visitor<Boolean> {
        @Override
        public Boolean scalar(Term.Scalar scalar) {
            return true;
        }

        @Override
        public Boolean sequence(Term.Sequence sequence) {
            for (Term item : sequence.items()) {
                if (!item.accept(this)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Boolean mapping(Term.Mapping mapping) {
            for (Term.Member member : mapping.members()) {
                if (!member.value().accept(this)) {
                    return false;
                }
            }
            return mapping.open() == null || mapping.open().accept(this);
        }

        @Override
        public Boolean unknown(Term.Unknown unknown) {
            return true;
        }
    }

    private static final class ToValue implements Term.Visitor<Value> {
        @Override
        public Value scalar(Term.Scalar scalar) {
            return scalar.value();
        }

        @Override
        public Value sequence(Term.Sequence sequence) {
            return ArrayValue.of(
                    sequence.items().stream().map(item -> item.accept(this)).toList());
        }

        @Override
        public Value mapping(Term.Mapping mapping) {
            var object = ObjectValue.builder();
            mapping.members()
                    .forEach(member -> object.put(member.name(), member.value().accept(this)));
            return object.build();
        }

        @Override
        public Value unknown(Term.Unknown unknown) {
            return NullValue.NULL;
        }
    }

    private record Moved(Location location) implements Term.Visitor<Term> {
        @Override
        public Term scalar(Term.Scalar scalar) {
            return new Term.Scalar(scalar.value(), scalar.origins(), location);
        }

        @Override
        public Term sequence(Term.Sequence sequence) {
            return new Term.Sequence(
                    sequence.items().stream().map(item -> item.accept(this)).toList(), location);
        }

        @Override
        public Term mapping(Term.Mapping mapping) {
            List<Term.Member> members = mapping.members().stream()
                    .map(member -> new Term.Member(member.name(), member.value().accept(this), location))
                    .toList();
            return new Term.Mapping(members, mapping.open(), location);
        }

        @Override
        public Term unknown(Term.Unknown unknown) {
            return new Term.Unknown(unknown.reason(), unknown.origins(), unknown.shape(), location);
        }
    }
}

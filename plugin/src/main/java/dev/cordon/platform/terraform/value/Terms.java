package dev.cordon.platform.terraform.value;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Questions about terms, and ways between them and plain values. */
public final class Terms {

    public static final Term NULL = Term.of(NullValue.NULL);

    private Terms() {}

    /** The first part that is unknown, or null where all is known. */
    public static Term.@Nullable Unknown firstUnknown(Term term) {
        return term.accept(new FirstUnknown()).orElse(null);
    }

    /** What is known of a map or list that is not known as a whole: members or items; null for nothing. */
    public static @Nullable Term knownPart(Term term) {
        @Nullable Term part = term instanceof Term.Unknown unknown ? unknown.part() : null;
        if (part instanceof Term.Mapping map && ((Term.Unknown) term).complete()) {
            SortedMap<String, Term> sure = new TreeMap<>(map.members());
            sure.values().removeIf(Term.Unknown.class::isInstance);
            return Term.mapping(sure);
        }
        return part instanceof Term.Sequence sequence
                ? new Term.Sequence(
                        sequence.items().stream()
                                .filter(item -> !(item instanceof Term.Unknown))
                                .toList(),
                        sequence.kind())
                : part;
    }

    /** Whether any part is there only because an expression is wrong. What belongs to a resource is not looked into. */
    public static boolean anyFailed(Term term) {
        return term.accept(new AnyFailed());
    }

    /** The resources that any part of the terms came from. */
    public static Set<Origin> origins(Collection<? extends Term> terms) {
        Set<Origin> origins = new TreeSet<>();
        terms.forEach(term -> term.accept(new CollectOrigins(origins)));
        return origins;
    }

    /** An unknown value that depends on all the terms, for the reason of the first that is unknown. */
    public static Term.Unknown unknownFrom(Collection<? extends Term> terms, String otherwise) {
        for (Term term : terms) {
            Term.@Nullable Unknown unknown = firstUnknown(term);
            if (unknown != null) {
                return new Term.Unknown(unknown.reason(), origins(terms), unknown.failed());
            }
        }
        return new Term.Unknown(otherwise, origins(terms));
    }

    /** The same where the expression is wrong if none of the terms is unknown. */
    public static Term.Unknown unknownOrFailed(Collection<? extends Term> terms, String mistake) {
        Term.Unknown unknown = unknownFrom(terms, mistake);
        boolean wrong = terms.stream().allMatch(term -> firstUnknown(term) == null);
        return wrong ? new Term.Unknown(mistake, unknown.origins(), true) : unknown;
    }

    /** The plain value of a term without unknown parts; an unknown part would become null. */
    public static Value toValue(Term term) {
        return term.accept(new ToValue());
    }

    public static Term fromValue(Value value, Set<Origin> origins) {
        if (value instanceof ArrayValue array) {
            List<Term> items = new ArrayList<>(array.size());
            array.forEach(item -> items.add(fromValue(item, origins)));
            return Term.list(items);
        }
        if (value instanceof ObjectValue object) {
            SortedMap<String, Term> members = new TreeMap<>();
            object.forEach((name, member) -> members.put(text(name), fromValue(member, origins)));
            return new Term.Mapping(members, null);
        }
        return new Term.Scalar(value, origins);
    }

    /** The term with more origins on every leaf. */
    public static Term withOrigins(Term term, Set<Origin> more) {
        return more.isEmpty() ? term : term.accept(new AddOrigins(more));
    }

    public static boolean isNull(Term term) {
        return term instanceof Term.Scalar scalar && scalar.value() == NullValue.NULL;
    }

    /** The text of a value that is used as a name. */
    public static String text(Value value) {
        return value instanceof StringValue text ? text.value() : value.toString();
    }

    private static final class FirstUnknown implements Term.Visitor<Optional<Term.Unknown>> {
        @Override
        public Optional<Term.Unknown> scalar(Term.Scalar scalar) {
            return Optional.empty();
        }

        @Override
        public Optional<Term.Unknown> sequence(Term.Sequence sequence) {
            return first(sequence.items());
        }

        @Override
        public Optional<Term.Unknown> mapping(Term.Mapping mapping) {
            @Nullable Origin open = mapping.open();
            return open != null
                    ? Optional.of(new Term.Unknown("known only after apply", Set.of(open)))
                    : first(mapping.members().values());
        }

        @Override
        public Optional<Term.Unknown> unknown(Term.Unknown unknown) {
            return Optional.of(unknown);
        }

        private Optional<Term.Unknown> first(Collection<Term> terms) {
            for (Term term : terms) {
                Optional<Term.Unknown> found = term.accept(this);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static final class AnyFailed implements Term.Visitor<Boolean> {
        @Override
        public Boolean scalar(Term.Scalar scalar) {
            return false;
        }

        @Override
        public Boolean sequence(Term.Sequence sequence) {
            return sequence.items().stream().anyMatch(item -> item.accept(this));
        }

        @Override
        public Boolean mapping(Term.Mapping mapping) {
            return mapping.open() == null
                    && mapping.members().values().stream().anyMatch(member -> member.accept(this));
        }

        @Override
        public Boolean unknown(Term.Unknown unknown) {
            return unknown.failed();
        }
    }

    private record CollectOrigins(Set<Origin> into) implements Term.Visitor<Boolean> {
        @Override
        public Boolean scalar(Term.Scalar scalar) {
            return into.addAll(scalar.origins());
        }

        @Override
        public Boolean sequence(Term.Sequence sequence) {
            sequence.items().forEach(item -> item.accept(this));
            return true;
        }

        @Override
        public Boolean mapping(Term.Mapping mapping) {
            if (mapping.open() != null) {
                into.add(mapping.open());
                return true;
            }
            mapping.members().values().forEach(member -> member.accept(this));
            return true;
        }

        @Override
        public Boolean unknown(Term.Unknown unknown) {
            return into.addAll(unknown.origins());
        }
    }

    private record AddOrigins(Set<Origin> more) implements Term.Visitor<Term> {
        @Override
        public Term scalar(Term.Scalar scalar) {
            return new Term.Scalar(scalar.value(), union(scalar.origins()));
        }

        @Override
        public Term sequence(Term.Sequence sequence) {
            return new Term.Sequence(
                    sequence.items().stream().map(item -> item.accept(this)).toList(), sequence.kind());
        }

        @Override
        public Term mapping(Term.Mapping mapping) {
            SortedMap<String, Term> members = new TreeMap<>();
            mapping.members().forEach((name, member) -> members.put(name, member.accept(this)));
            return new Term.Mapping(members, mapping.map(), mapping.open());
        }

        @Override
        public Term unknown(Term.Unknown unknown) {
            @Nullable Term part = unknown.part();
            return new Term.Unknown(
                    unknown.reason(),
                    union(unknown.origins()),
                    unknown.failed(),
                    unknown.document(),
                    part == null ? null : part.accept(this),
                    unknown.complete());
        }

        private Set<Origin> union(Set<Origin> origins) {
            Set<Origin> all = new TreeSet<>(origins);
            all.addAll(more);
            return all;
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
            ObjectBuilder object = ObjectValue.builder();
            mapping.members().forEach((name, member) -> object.put(name, member.accept(this)));
            return object.build();
        }

        @Override
        public Value unknown(Term.Unknown unknown) {
            return NullValue.NULL;
        }
    }
}

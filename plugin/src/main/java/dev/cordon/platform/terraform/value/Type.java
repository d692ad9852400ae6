package dev.cordon.platform.terraform.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The type of a value, as far as the value shows it.
 *
 * @param names of the members of an object, in the order of their types
 * @param parts the type of the elements of a list, set or map; those of the items of a tuple and of the members of an object
 */
record Type(Kind kind, List<String> names, List<Type> parts) {

    enum Kind {
        /** Fits every other type: what is unknown, null, or the element of an empty list. */
        ANY,
        TEXT,
        NUMBER,
        BOOLEAN,
        LIST,
        SET,
        MAP,
        TUPLE,
        OBJECT
    }

    static final Type ANY = new Type(Kind.ANY, List.of(), List.of());

    Type {
        names = List.copyOf(names);
        parts = List.copyOf(parts);
    }

    static Type of(Kind kind, List<Type> parts) {
        return new Type(kind, List.of(), parts);
    }

    static Type of(Term term) {
        return term instanceof Term.Lazy ? ANY : term.accept(new OfTerm());
    }

    /** The type of the elements of a collection, where they can have one. */
    private static Type element(Stream<Term> items) {
        Type common = CommonType.of(items.map(Type::of).toList());
        return common == null ? ANY : common;
    }

    private static final class OfTerm implements Term.Visitor<Type> {
        @Override
        public Type scalar(Term.Scalar scalar) {
            return switch (scalar.value().kind()) {
                case STRING -> of(Kind.TEXT, List.of());
                case NUMBER -> of(Kind.NUMBER, List.of());
                case BOOLEAN -> of(Kind.BOOLEAN, List.of());
                default -> ANY;
            };
        }

        @Override
        public Type sequence(Term.Sequence sequence) {
            Stream<Term> items = sequence.items().stream();
            return switch (sequence.kind()) {
                case TUPLE -> of(Kind.TUPLE, items.map(Type::of).toList());
                case LIST -> of(Kind.LIST, List.of(element(items)));
                case SET -> of(Kind.SET, List.of(element(items)));
            };
        }

        @Override
        public Type mapping(Term.Mapping mapping) {
            if (mapping.open() != null) {
                return ANY;
            }
            Stream<Term> members = mapping.members().values().stream();
            return mapping.map()
                    ? of(Kind.MAP, List.of(element(members)))
                    : new Type(
                            Kind.OBJECT,
                            new ArrayList<>(mapping.members().keySet()),
                            members.map(Type::of).toList());
        }

        @Override
        public Type unknown(Term.Unknown unknown) {
            return ANY;
        }
    }
}

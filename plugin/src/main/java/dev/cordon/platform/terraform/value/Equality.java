package dev.cordon.platform.terraform.value;

import java.util.Iterator;

/** What {@code ==} means: values of different types are never equal, an empty list and an empty tuple neither. */
public final class Equality implements Term.Visitor<Boolean> {

    private final Term other;

    private Equality(Term other) {
        this.other = other;
    }

    /** Both without unknown parts. */
    public static boolean equal(Term left, Term right) {
        return left.accept(new Equality(right instanceof Term.Lazy lazy ? lazy.force() : right));
    }

    @Override
    public Boolean scalar(Term.Scalar scalar) {
        return other instanceof Term.Scalar same && same.value().equals(scalar.value());
    }

    @Override
    public Boolean sequence(Term.Sequence sequence) {
        if (!(other instanceof Term.Sequence same)
                || same.kind() != sequence.kind()
                || same.items().size() != sequence.items().size()) {
            return false;
        }
        Iterator<Term> items = same.items().iterator();
        return sequence.items().stream().allMatch(item -> equal(item, items.next()));
    }

    @Override
    public Boolean mapping(Term.Mapping mapping) {
        if (!(other instanceof Term.Mapping same)
                || same.map() != mapping.map()
                || !same.members().keySet().equals(mapping.members().keySet())) {
            return false;
        }
        Iterator<Term> members = same.members().values().iterator();
        return mapping.members().values().stream().allMatch(member -> equal(member, members.next()));
    }

    @Override
    public Boolean unknown(Term.Unknown unknown) {
        return false;
    }
}

package dev.cordon.platform.terraform.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ==} means: values of different types are never equal, an empty list and an empty tuple neither. Parts may be
 * unknown: null is no list whatever is in it, and lists that differ in length are different.
 */
public final class Equality implements Term.Visitor<Optional<Boolean>> {

    private static final Optional<Boolean> DIFFERENT = Optional.of(false);

    private final Term other;

    private Equality(Term other) {
        this.other = other;
    }

    /** Empty where it depends on what is unknown. */
    public static Optional<Boolean> decide(Term left, Term right) {
        return right instanceof Term.Unknown
                ? Optional.empty()
                : left.accept(new Equality(right instanceof Term.Lazy lazy ? lazy.force() : right));
    }

    @Override
    public Optional<Boolean> scalar(Term.Scalar scalar) {
        return Optional.of(other instanceof Term.Scalar same && same.value().equals(scalar.value()));
    }

    @Override
    public Optional<Boolean> sequence(Term.Sequence sequence) {
        if (!(other instanceof Term.Sequence same) || same.kind() != sequence.kind()) {
            return DIFFERENT;
        }
        boolean unknownSet =
                sequence.set() && (Terms.firstUnknown(sequence) != null || Terms.firstUnknown(same) != null);
        return unknownSet ? Optional.empty() : all(sequence.items(), same.items());
    }

    @Override
    public Optional<Boolean> mapping(Term.Mapping mapping) {
        if (!(other instanceof Term.Mapping same)) {
            return DIFFERENT;
        }
        if (mapping.open() != null || same.open() != null) {
            return Optional.empty();
        }
        return same.map() != mapping.map()
                        || !same.members().keySet().equals(mapping.members().keySet())
                ? DIFFERENT
                : all(
                        new ArrayList<>(mapping.members().values()),
                        new ArrayList<>(same.members().values()));
    }

    private static Optional<Boolean> all(List<Term> left, List<Term> right) {
        if (left.size() != right.size()) {
            return DIFFERENT;
        }
        Optional<Boolean> equal = Optional.of(true);
        for (int i = 0; i < left.size(); i++) {
            Optional<Boolean> next = decide(left.get(i), right.get(i));
            if (next.equals(DIFFERENT)) {
                return next;
            }
            equal = next.isPresent() ? equal : next;
        }
        return equal;
    }

    @Override
    public Optional<Boolean> unknown(Term.Unknown unknown) {
        return Optional.empty();
    }
}

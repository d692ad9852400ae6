package dev.cordon.platform.terraform.value;

import dev.cordon.descriptor.Limits;
import dev.cordon.rego.value.StringValue;
import java.util.Collection;

/**
 * How large a term is when it is written out: its parts may be shared, and a few lines of configuration can share them
 * until what they mean fills any memory. Every term knows its size, so none can be made that is too large to walk through.
 *
 * @param parts number of them, long texts counted by their length
 * @param depth of nesting
 */
record Size(long parts, int depth) {

    private static final long MOST_PARTS = 2_000_000;

    /** Characters that count as one part. */
    private static final int CHARACTERS = 16;

    static Size of(Term term) {
        return term.accept(new OfTerm());
    }

    /** @throws TermException where nobody could want that much */
    static Size around(Collection<Term> inside) {
        long parts = 1;
        int depth = 0;
        for (Term term : inside) {
            Size size = term instanceof Term.Lazy lazy ? new Size(lazy.names().size(), 1) : of(term);
            parts += size.parts;
            depth = Math.max(depth, size.depth);
        }
        if (parts > MOST_PARTS) {
            throw new TermException("the value has more than " + MOST_PARTS + " parts");
        }
        if (depth >= Limits.DEPTH) {
            throw new TermException("the value is nested more than " + Limits.DEPTH + " levels deep");
        }
        return new Size(parts, depth + 1);
    }

    private static final class OfTerm implements Term.Visitor<Size> {
        @Override
        public Size scalar(Term.Scalar scalar) {
            long text = scalar.value() instanceof StringValue string
                    ? string.value().length() / CHARACTERS
                    : 0;
            return new Size(1 + text + scalar.origins().size(), 0);
        }

        @Override
        public Size sequence(Term.Sequence sequence) {
            return sequence.size();
        }

        @Override
        public Size mapping(Term.Mapping mapping) {
            return mapping.size();
        }

        @Override
        public Size unknown(Term.Unknown unknown) {
            return new Size(1L + unknown.origins().size(), 0);
        }
    }
}

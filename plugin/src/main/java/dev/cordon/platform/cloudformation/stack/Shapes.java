package dev.cordon.platform.cloudformation.stack;

import dev.cordon.resource.term.Term;

/** Compares texts of which parts are unknown. */
final class Shapes {

    private Shapes() {}

    /** Whether the one text may be the other. A text of which nothing is known says nothing, and fits nothing. */
    static boolean mayBeSame(String one, String other) {
        boolean oneIsKnown = one.indexOf(Term.HOLE) < 0;
        boolean otherIsKnown = other.indexOf(Term.HOLE) < 0;
        if (isBlank(one) || isBlank(other)) {
            return false;
        }
        if (oneIsKnown && otherIsKnown) {
            return one.equals(other);
        }
        if (oneIsKnown) {
            return fits(other, one);
        }
        return otherIsKnown ? fits(one, other) : one.equals(other);
    }

    private static boolean isBlank(String shape) {
        return shape.chars().allMatch(c -> c == Term.HOLE);
    }

    /** Parts in order, each as early as it comes; the last at the end. */
    private static boolean fits(String shape, String text) {
        String[] parts = shape.split(String.valueOf(Term.HOLE), -1);
        if (!text.startsWith(parts[0])) {
            return false;
        }
        int from = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = text.indexOf(parts[i], from);
            if (found < 0) {
                return false;
            }
            from = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return text.length() - last.length() >= from && text.endsWith(last);
    }
}

package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a text that are not known, and still the same wherever they stand: two names that use one parameter are one name.
 * A hole has its name between two marks.
 */
public final class Holes {

    private static final int LONGEST = 200;

    private Holes() {}

    public static String named(String name) {
        // A slash would look like the end of a name within an id.
        String plain = name.replace(String.valueOf(Term.HOLE), "").replace('/', ':');
        return Term.HOLE + (plain.length() > LONGEST ? Integer.toHexString(plain.hashCode()) : plain) + Term.HOLE;
    }

    /** The hole that a call leaves. */
    static String ofCall(String name, List<Term> arguments) {
        StringBuilder text = new StringBuilder(name).append('(');
        arguments.forEach(argument -> text.append(shape(argument)).append(','));
        return named(text.toString());
    }

    /** The text, or what is known of it. */
    public static String shape(Term term) {
        @Nullable String text = Terms.textOf(term);
        if (text != null) {
            return text;
        }
        return term instanceof Term.Unknown unknown ? unknown.shape() : named("value");
    }

    /** As messages and ids show it: a star for each hole. */
    public static String shown(String shape) {
        StringBuilder shown = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            if (c == Term.HOLE) {
                inside = !inside;
                if (inside) {
                    shown.append('*');
                }
            } else if (!inside) {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}

package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.finding.Spelling;
import java.util.Collection;
import java.util.Optional;

/** The likely word, for messages about names that mean nothing. */
public final class Misspelling {

    private Misspelling() {}

    /** {@code did you mean "Vpc"?}, where a known word is near. */
    public static Optional<String> hint(String word, Collection<String> known) {
        return Spelling.nearest(word, known).map(near -> "did you mean \"" + near + "\"?");
    }

    /** {@code ; did you mean "Vpc"?} or nothing. */
    public static String suffix(String word, Collection<String> known) {
        return hint(word, known).map(hint -> "; " + hint).orElse("");
    }
}

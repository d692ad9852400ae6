package dev.cordon.rego.parse;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known outside of the text that is read.
 *
 * @param isBuiltin whether a name is that of a built-in function; a call of one alone is no rule
 * @param problemOfUrl what is wrong with a URL in an annotation, or null
 */
public record Known(Predicate<String> isBuiltin, Function<String, @Nullable String> problemOfUrl) {
    static final Known NOTHING = new Known(name -> false, url -> null);
}

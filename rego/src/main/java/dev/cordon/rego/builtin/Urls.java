package dev.cordon.rego.builtin;

import org.jspecify.annotations.Nullable;

/** URLs in other places than the arguments of functions. */
public final class Urls {
    private Urls() {}

    /** What is wrong with a URL, in the words of Go, or null if nothing is. */
    public static @Nullable String problem(String url) {
        try {
            UrlParts.parse(url);
            return null;
        } catch (BuiltinException problem) {
            return problem.getMessage();
        }
    }
}

package dev.cordon.estate;

import java.util.Locale;

/**
 * Patterns of the register. {@code *} is any text and {@code ?} any character; in paths a single star stops at a
 * slash, and {@code **} goes on.
 */
final class Glob {

    private Glob() {}

    static boolean matches(String glob, String text) {
        return glob.indexOf('*') < 0 && glob.indexOf('?') < 0 ? glob.equals(text) : match(glob, 0, text, 0, false);
    }

    /** As {@link #matches}, where capital letters mean nothing: names of groups, Azure ids. */
    static boolean matchesIgnoringCase(String glob, String text) {
        return matches(glob.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    static boolean matchesPath(String glob, String path) {
        return match(glob, 0, path, 0, true);
    }

    private static boolean match(String glob, int g, String text, int t, boolean path) {
        int at = t;
        for (int i = g; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '*') {
                return star(glob, i, text, at, path);
            }
            if (at == text.length() || c != '?' && c != text.charAt(at) || path && c == '?' && text.charAt(at) == '/') {
                return false;
            }
            at++;
        }
        return at == text.length();
    }

    private static boolean star(String glob, int g, String text, int t, boolean path) {
        boolean deep = !path || glob.startsWith("**", g);
        int next = g;
        while (next < glob.length() && glob.charAt(next) == '*') {
            next++;
        }
        // A double star and its slash may stand for no folder at all.
        if (path && deep && next < glob.length() && glob.charAt(next) == '/' && match(glob, next + 1, text, t, true)) {
            return true;
        }
        for (int i = t; i <= text.length(); i++) {
            if (match(glob, next, text, i, path)) {
                return true;
            }
            if (!deep && i < text.length() && text.charAt(i) == '/') {
                return false;
            }
        }
        return false;
    }
}

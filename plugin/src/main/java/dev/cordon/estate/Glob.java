package dev.cordon.estate;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of the register. {@code *} is any text and {@code ?} any character; in paths a single star stops at a
 * slash, and {@code **} goes on.
 */
final class Glob {

    private final String glob;
    private final String text;
    private final boolean path;

    /**
     * The stars that were tried in vain, each at its place in the text: many stars must not multiply the work. Null where
     * there is but one, which is met only once.
     */
    private final @Nullable BitSet tried;

    private Glob(String glob, String text, boolean path) {
        this.glob = glob;
        this.text = text;
        this.path = path;
        this.tried = hasSeveral(glob) ? new BitSet() : null;
    }

    private static boolean hasSeveral(String glob) {
        int last = glob.lastIndexOf('*');
        int first = glob.indexOf('*');
        return last - first > 1 || last > first && glob.charAt(first + 1) != '*';
    }

    static boolean matches(String glob, String text) {
        return glob.indexOf('*') < 0 && glob.indexOf('?') < 0
                ? glob.equals(text)
                : new Glob(glob, text, false).match(0, 0);
    }

    /** As {@link #matches}, where capital letters mean nothing: names of groups, Azure ids. */
    static boolean matchesIgnoringCase(String glob, String text) {
        return matches(glob.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    static boolean matchesPath(String glob, String path) {
        return new Glob(glob, path, true).match(0, 0);
    }

    private boolean match(int g, int t) {
        int at = t;
        for (int i = g; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '*') {
                return star(i, at);
            }
            if (at == text.length() || c != '?' && c != text.charAt(at) || path && c == '?' && text.charAt(at) == '/') {
                return false;
            }
            at++;
        }
        return at == text.length();
    }

    private boolean star(int g, int t) {
        if (tried != null) {
            int state = g * (text.length() + 1) + t;
            if (tried.get(state)) {
                return false;
            }
            tried.set(state);
        }
        boolean deep = !path || glob.startsWith("**", g);
        int next = g;
        while (next < glob.length() && glob.charAt(next) == '*') {
            next++;
        }
        // A double star and its slash may stand for no folder at all.
        if (path && deep && next < glob.length() && glob.charAt(next) == '/' && match(next + 1, t)) {
            return true;
        }
        return anyEnd(next, t, deep);
    }

    private boolean anyEnd(int next, int t, boolean deep) {
        for (int i = t; i <= text.length(); i++) {
            if (match(next, i)) {
                return true;
            }
            if (!deep && i < text.length() && text.charAt(i) == '/') {
                return false;
            }
        }
        return false;
    }
}

package dev.cordon.platform.terraform.function;

import com.google.re2j.Matcher;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through the matches of a pattern, and puts their groups into replacements, as Go does. */
final class Matches {

    private Matches() {}

    /** Calls back for each match; an empty one right behind another does not count. */
    static void each(Matcher matcher, String text, Runnable found) {
        int position = 0;
        int end = -1;
        while (position <= text.length() && matcher.find(position)) {
            boolean empty = matcher.end() == matcher.start();
            if (!empty || matcher.start() != end) {
                found.run();
            }
            end = matcher.end();
            position = !empty ? end : end + (end < text.length() ? Character.charCount(text.codePointAt(end)) : 1);
        }
    }

    /** {@code $1}, {@code $name}, {@code ${name}}; the longest name counts, and a group that is not there is empty. */
    static void expand(String replacement, Matcher matcher, StringBuilder out) {
        int i = 0;
        while (i < replacement.length()) {
            int dollar = replacement.indexOf('$', i);
            int end = dollar < 0 ? replacement.length() : dollar;
            out.append(replacement, i, end);
            i = dollar < 0 ? end : reference(replacement, dollar, matcher, out);
        }
    }

    /** Appends what the dollar sign introduces, and returns where that ends. */
    private static int reference(String replacement, int dollar, Matcher matcher, StringBuilder out) {
        if (replacement.startsWith("$$", dollar)) {
            out.append('$');
            return dollar + 2;
        }
        boolean braced = replacement.startsWith("${", dollar);
        int start = dollar + (braced ? 2 : 1);
        int end = start;
        while (end < replacement.length() && isName(replacement.charAt(end))) {
            end++;
        }
        boolean closed = !braced || end < replacement.length() && replacement.charAt(end) == '}';
        if (end == start || !closed) {
            out.append('$');
            return dollar + 1;
        }
        out.append(group(matcher, replacement.substring(start, end)));
        return end + (braced ? 1 : 0);
    }

    private static String group(Matcher matcher, String name) {
        if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            boolean there = name.length() < 4 && Integer.parseInt(name) <= matcher.groupCount();
            return there ? orEmpty(matcher.group(Integer.parseInt(name))) : "";
        }
        Map<String, Integer> names = matcher.pattern().namedGroups();
        return names.containsKey(name) ? orEmpty(matcher.group(name)) : "";
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static boolean isName(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}

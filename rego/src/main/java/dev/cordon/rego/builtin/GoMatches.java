package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** The matches of an expression as Go finds them: none that is empty and begins where the one before ends. */
final class GoMatches {
    private final Matcher matcher;
    private int lastEnd = -1;

    GoMatches(Pattern pattern, String text) {
        this.matcher = pattern.matcher(text);
    }

    Matcher matcher() {
        return matcher;
    }

    boolean find() {
        while (matcher.find()) {
            boolean repeated = matcher.start() == matcher.end() && matcher.start() == lastEnd;
            lastEnd = matcher.end();
            if (!repeated) {
                return true;
            }
        }
        return false;
    }

    int start() {
        return matcher.start();
    }

    int end() {
        return matcher.end();
    }

    String group() {
        return matcher.group();
    }

    String group(int index) {
        String group = matcher.group(index);
        return group == null ? "" : group;
    }

    int groupCount() {
        return matcher.groupCount();
    }
}

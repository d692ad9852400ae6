package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;

/** Puts what groups have matched in the place of {@code $1}, <code>${1}</code> and <code>${name}</code>, by Go's rules. */
final class GoExpansion {
    private GoExpansion() {}

    static void expand(String template, Matcher matcher, StringBuilder out) {
        int at = 0;
        while (at < template.length()) {
            int dollar = template.indexOf('$', at);
            if (dollar < 0 || dollar == template.length() - 1) {
                out.append(template, at, template.length());
                return;
            }
            out.append(template, at, dollar);
            at = reference(template, dollar, matcher, out);
        }
    }

    /** Handles what begins at a dollar sign; gives the offset after it. */
    private static int reference(String template, int dollar, Matcher matcher, StringBuilder out) {
        if (template.charAt(dollar + 1) == '$') {
            out.append('$');
            return dollar + 2;
        }
        boolean braced = template.charAt(dollar + 1) == '{';
        int start = braced ? dollar + 2 : dollar + 1;
        int end = start;
        while (end < template.length() && isWord(template.charAt(end))) {
            end++;
        }
        boolean closed = !braced || end < template.length() && template.charAt(end) == '}';
        if (end == start || !closed) {
            out.append('$');
            return dollar + 1;
        }
        append(template.substring(start, end), matcher, out);
        return braced ? end + 1 : end;
    }

    private static void append(String name, Matcher matcher, StringBuilder out) {
        String group = null;
        if (name.chars().allMatch(Character::isDigit)) {
            int number = name.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(name);
            group = number <= matcher.groupCount() ? matcher.group(number) : null;
        } else if (matcher.pattern().namedGroups().containsKey(name)) {
            group = matcher.group(name);
        }
        out.append(group == null ? "" : group);
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}

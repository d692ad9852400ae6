package dev.cordon.platform.terraform.function;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters as people count them: a letter with its accents is one. */
final class Graphemes {

    /** Java's own pattern: the linear one has no word for it, and this one is linear too. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    static List<String> of(String text) {
        List<String> clusters = new ArrayList<>(text.length());
        Matcher matcher = CLUSTER.matcher(text);
        while (matcher.find()) {
            clusters.add(matcher.group());
        }
        return clusters;
    }

    static int count(String text) {
        return isPlain(text) ? text.length() : of(text).size();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || text.charAt(i) == '\r') {
                return false;
            }
        }
        return true;
    }
}

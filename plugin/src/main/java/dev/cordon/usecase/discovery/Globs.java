package dev.cordon.usecase.discovery;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.DescriptorText;
import java.nio.file.Path;
import java.util.List;

/**
 * Path patterns as Maven and Ant write them: {@code *} and {@code ?} within a name, {@code **} for any number of folders, a
 * trailing slash for everything below.
 */
final class Globs {

    private final List<Pattern> patterns;

    Globs(List<String> globs) {
        this.patterns = globs.stream().map(Globs::compile).toList();
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean match(Path relative) {
        String path = DescriptorText.name(relative);
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static Pattern compile(String glob) {
        String normal = glob.replace('\\', '/');
        normal = normal.startsWith("./") ? normal.substring(2) : normal;
        normal = normal.endsWith("/") ? normal + "**" : normal;
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < normal.length()) {
            i += append(normal, i, regex);
        }
        return Pattern.compile(regex.toString());
    }

    /** Appends what stands at the index and says how many characters that was. */
    private static int append(String glob, int index, StringBuilder regex) {
        if (glob.startsWith("**/", index)) {
            regex.append("(?:.*/)?");
            return 3;
        }
        if (glob.startsWith("/**", index) && index + 3 == glob.length()) {
            // "docs/**" means what is in docs, and docs itself where it is a file.
            regex.append("(?:/.*)?");
            return 3;
        }
        if (glob.startsWith("**", index)) {
            regex.append(".*");
            return 2;
        }
        char c = glob.charAt(index);
        regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
        return 1;
    }
}

package dev.cordon.platform.terraform.function;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.platform.terraform.value.TermException;
import java.util.List;

/** The patterns of {@code fileset}: {@code *}, {@code ?}, {@code **} for any number of folders, {@code [a-z]}, {@code {a,b}}. */
final class FileSets {

    private FileSets() {}

    /** @param paths relative to the folder that the pattern is for */
    static List<String> matching(String pattern, List<String> paths) {
        try {
            Pattern compiled = Pattern.compile(regex(pattern));
            return paths.stream().filter(compiled::matches).sorted().toList();
        } catch (PatternSyntaxException e) {
            throw new TermException("\"" + pattern + "\" is no pattern of files");
        }
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int alternatives = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (c == '*') {
                regex.append(glob.startsWith("**", i) ? ".*" : "[^/]*");
                i += glob.startsWith("**", i) ? 1 : 0;
            } else if (c == '[' && glob.indexOf(']', i) > 0) {
                int close = glob.indexOf(']', i);
                regex.append(glob, i, close + 1);
                i = close;
            } else {
                alternatives += c == '{' ? 1 : c == '}' ? -1 : 0;
                regex.append(
                        switch (c) {
                            case '?' -> "[^/]";
                            case '{' -> "(?:";
                            case '}' -> ")";
                            case ',' -> alternatives > 0 ? "|" : ",";
                            default -> Pattern.quote(String.valueOf(c));
                        });
            }
        }
        return regex.toString();
    }
}

package dev.cordon.descriptor.ini;

import dev.cordon.finding.Location;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A file in lines. Blank lines and those that begin with {@code ;} or {@code #} are left out; a line that begins with
 * {@code [} and ends with {@code ]}, with a comment behind it or not, opens a section.
 *
 * @param lines in order, section headers included
 */
public record IniFile(String name, List<Line> lines) {

    /**
     * @param text without blanks around it
     * @param header whether the line opens a section
     */
    public record Line(String text, boolean header, Location location) {

        /** The place of an offset in the text. */
        public Location at(int offset) {
            return new Location(location.path(), location.line(), location.column() + offset);
        }
    }

    public IniFile {
        lines = List.copyOf(lines);
    }

    public static IniFile read(SourceFile source) {
        List<Line> lines = new ArrayList<>();
        String text = source.text();
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            add(source.name(), number++, text.substring(start, end), lines);
            start = end + 1;
        }
        return new IniFile(source.name(), lines);
    }

    private static void add(String name, int number, String raw, List<Line> lines) {
        String line = raw.strip();
        if (!line.isEmpty() && line.charAt(0) != ';' && line.charAt(0) != '#') {
            Location location = new Location(name, number, raw.indexOf(line) + 1);
            lines.add(new Line(line, isHeader(line), location));
        }
    }

    private static boolean isHeader(String line) {
        int close = line.indexOf(']');
        if (line.charAt(0) != '[' || close < 0) {
            return false;
        }
        String rest = line.substring(close + 1).strip();
        return rest.isEmpty() || rest.startsWith("#") || line.endsWith("]");
    }
}

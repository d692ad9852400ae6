package dev.cordon.usecase.author;

import dev.cordon.rego.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The line that a policy could not be read beyond, as OPA tells it.
 *
 * @param text the line without its line break
 * @param index the place in it, in bytes of UTF-8 from 0
 */
public record SourceLine(String text, int index) {

    /** The line of a place; where there is only white space, of what stands before it. */
    static SourceLine at(SourceFile file, int offset) {
        String source = file.text();
        int at = Math.max(0, Math.min(offset, source.length() - 1));
        while (at > 0 && Character.isWhitespace(source.charAt(at))) {
            at--;
        }
        String line = source.isEmpty() ? "" : file.line(file.position(at).line());
        int start = source.lastIndexOf('\n', at) + 1;
        int end = Math.max(start, Math.min(at, source.length()));
        return new SourceLine(line, source.substring(start, end).getBytes(StandardCharsets.UTF_8).length);
    }

    /** The line and a caret below the place. */
    List<String> marked() {
        String line = text.replaceFirst("^\t+", "");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String before = new String(bytes, 0, Math.min(index, bytes.length), StandardCharsets.UTF_8);
        int indent = before.codePointCount(0, before.length()) - (text.length() - line.length());
        return List.of(line, " ".repeat(Math.max(0, indent)) + "^");
    }
}

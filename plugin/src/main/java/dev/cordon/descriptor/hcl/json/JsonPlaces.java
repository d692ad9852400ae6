package dev.cordon.descriptor.hcl.json;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.hcl.parse.Placement;
import dev.cordon.finding.Location;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.stream.IntStream;

/** From the places of a document's nodes to offsets in its text. */
final class JsonPlaces {

    private final SourceFile source;
    private final int[] lines;

    JsonPlaces(SourceFile source) {
        this.source = source;
        this.lines = lineStarts(source.text());
    }

    /** The token that begins there: a text with its quotes, else its first character. */
    Span span(Location location) {
        int start = offset(location);
        return new Span(source, start, Math.min(tokenEnd(start), source.text().length()));
    }

    /** Where each character of a text stands in the file, its escapes taken apart. */
    Placement placement(Node.Scalar text, int length) {
        int[] offsets = new int[length + 1];
        int at = offset(text.location()) + 1;
        for (int i = 0; i <= length; i++) {
            offsets[i] = Math.min(at, source.text().length());
            at += escapeLength(at);
        }
        return new Placement(source, index -> offsets[index]);
    }

    private int offset(Location location) {
        int line = Math.min(location.line(), lines.length);
        return Math.min(lines[line - 1] + location.column() - 1, source.text().length());
    }

    private int tokenEnd(int start) {
        if (charAt(start) != '"') {
            return start + 1;
        }
        int end = start + 1;
        while (end < source.text().length() && charAt(end) != '"') {
            end += escapeLength(end);
        }
        return end + 1;
    }

    private int escapeLength(int at) {
        return charAt(at) != '\\' ? 1 : charAt(at + 1) == 'u' ? 6 : 2;
    }

    private char charAt(int index) {
        return index < source.text().length() ? source.text().charAt(index) : '\0';
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }
}

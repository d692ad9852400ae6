package dev.cordon.rego.source;

import java.util.Objects;

/**
 * A stretch of a file's text. Only offsets are stored; lines and columns are computed on demand.
 *
 * @param file the file
 * @param start offset of the first character
 * @param end offset after the last character, at least {@code start}
 * @param isBehind whether the place is told as the one of the character before: so OPA tells where something is missing at the
 *     end of a line or of the file; behind a line break that is column 0 of the next line
 */
public record Span(SourceFile file, int start, int end, boolean isBehind) {
    public Span(SourceFile file, int start, int end) {
        this(file, start, end, false);
    }

    /** The place behind what ends at an offset. */
    public static Span behind(SourceFile file, int offset) {
        return new Span(file, offset, offset, true);
    }

    public Span {
        Objects.requireNonNull(file);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public Position position() {
        if (!isBehind || start == 0) {
            return file.position(start);
        }
        Position before = file.position(start - 1);
        return file.text().charAt(start - 1) == '\n' ? new Position(before.line() + 1, 0) : before;
    }

    /** The text that the span covers. */
    public String text() {
        return file.text().substring(start, Math.min(end, file.text().length()));
    }

    /** The span from the start of this one to the end of the other. */
    public Span to(Span other) {
        return new Span(file, start, Math.max(end, other.end));
    }

    /** {@code path:line:column}. */
    public String describe() {
        return file.name() + ":" + position();
    }
}

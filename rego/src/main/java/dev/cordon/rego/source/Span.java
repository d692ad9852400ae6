package dev.cordon.rego.source;

import java.util.Objects;

/**
 * A stretch of a file's text. Only offsets are stored; lines and columns are computed on demand.
 *
 * @param file the file
 * @param start offset of the first character
 * @param end offset after the last character, at least {@code start}
 */
public record Span(SourceFile file, int start, int end) {
    public Span {
        Objects.requireNonNull(file);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public Position position() {
        return file.position(start);
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

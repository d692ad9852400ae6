package dev.cordon.descriptor.hcl.parse;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.function.IntUnaryOperator;

/**
 * Where the characters of a parsed text stand in the file that users see: the text may be a string of a JSON file, with
 * escapes in it.
 *
 * @param file that users see
 * @param offset from an offset in the text to that in the file
 */
public record Placement(SourceFile file, IntUnaryOperator offset) {

    /** A text that is the file. */
    public static Placement itself(SourceFile file) {
        return new Placement(file, IntUnaryOperator.identity());
    }

    Span span(int start, int end) {
        return new Span(file, offset.applyAsInt(start), offset.applyAsInt(end));
    }
}

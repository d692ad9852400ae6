package dev.cordon.descriptor;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a descriptor as text: UTF-8 without exception, a byte order mark dropped, within {@link Limits#FILE_BYTES}. */
public final class DescriptorText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The second half of a character without the first. */
    private static final String BROKEN = "\uDC00";

    private DescriptorText() {}

    /**
     * @param root the checked folder
     * @param relative the file below it; its name in messages, with {@code /} on every system
     * @throws ProblemException if the file cannot be read, is too large, or is not UTF-8
     */
    public static SourceFile read(Path root, Path relative) {
        return decode(name(relative), bytes(root, relative));
    }

    /**
     * The same for a format that asks for UTF-8 everywhere but in comments: bytes that are none become characters that
     * {@link #isBroken} knows, for its parser to refuse where they matter.
     *
     * @throws ProblemException if the file cannot be read or is too large
     */
    public static SourceFile readTolerantly(Path root, Path relative) {
        return decodeTolerantly(name(relative), bytes(root, relative));
    }

    /** The bytes as text; what is not UTF-8 is {@link #isBroken broken}. */
    public static SourceFile decodeTolerantly(String name, byte[] bytes) {
        try {
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(BROKEN);
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return new SourceFile(name, withoutMark(text));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("what is malformed is replaced", e);
        }
    }

    /** Whether bytes that were not UTF-8 stood there. No text that is UTF-8 has half a character. */
    public static boolean isBroken(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index))
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static byte[] bytes(Path root, Path relative) {
        String name = name(relative);
        try {
            Path file = root.resolve(relative);
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw new ProblemException(tooLarge(name));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(unreadable(name, e));
        }
    }

    /** The bytes as text. @throws ProblemException with the position of the first byte that is not UTF-8 */
    public static SourceFile decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new ProblemException(notUtf8(name, text.toString()));
        }
        return new SourceFile(name, withoutMark(text.toString()));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** A path as messages write it. */
    public static String name(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    /** The place of an offset in a text. */
    public static Location location(SourceFile source, int offset) {
        Position position = source.position(offset);
        return new Location(source.name(), position.line(), position.column());
    }

    /** That a file exists and cannot be read. */
    public static Problem unreadable(String name, IOException cause) {
        return new Problem(
                ProblemCode.DESCRIPTOR_UNREADABLE,
                Location.startOf(name),
                "the file cannot be read: " + cause.getClass().getSimpleName(),
                "Check that the file exists and may be read, or exclude it.");
    }

    private static Problem tooLarge(String name) {
        return new Problem(
                ProblemCode.DESCRIPTOR_LIMIT,
                Location.startOf(name),
                "the file is larger than " + (Limits.FILE_BYTES >> 20) + " MiB",
                "Split the file, or exclude it if it is no descriptor.");
    }

    private static Problem notUtf8(String name, String readable) {
        SourceFile source = new SourceFile(name, readable);
        return new Problem(
                ProblemCode.DESCRIPTOR_SYNTAX,
                location(source, readable.length()),
                "the file is not valid UTF-8 from here on",
                "Save the file as UTF-8.");
    }
}

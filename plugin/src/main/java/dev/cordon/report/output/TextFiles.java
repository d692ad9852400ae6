package dev.cordon.report.output;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes texts so that a file is either the whole text or not there: to a file beside it, then moved. */
public final class TextFiles {

    private TextFiles() {}

    /** A text that is too long to hold as a whole. */
    public interface Source {
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * @param what the text is, for the message
     * @throws ProblemException where it cannot be written
     */
    public static void write(String what, Path file, String text) {
        write(what, file, out -> out.append(text));
    }

    /** The same for a text that is written bit by bit. */
    public static void write(String what, Path file, Source text) {
        try {
            writeWhole(file, text);
        } catch (IOException e) {
            throw new ProblemException(unwritable(what, file, e));
        }
    }

    static Problem unwritable(String what, Path file, IOException e) {
        String message = e.getMessage();
        String reason = e.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
        return new Problem(
                ProblemCode.REPORT_UNWRITABLE,
                null,
                what + " cannot be written to " + file + ": " + reason,
                "Name a file in a folder that the build may write to.");
    }

    static void writeWhole(Path file, Source text) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException("it is no file name");
        }
        Files.createDirectories(folder);
        // Not Files.createTempFile: its files are private to the user, and reports are for others to read.
        Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                text.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

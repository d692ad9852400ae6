package dev.cordon.usecase.author.load;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the regular files of a {@code .tar.gz}, as {@code opa build} and {@code tar} write it. */
final class TarArchive {

    private static final int BLOCK = 512;
    private static final long MOST_BYTES = 1L << 30;
    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int TYPE = 156;
    private static final int PREFIX = 345;

    private final InputStream stream;
    private final List<FileText> files = new ArrayList<>();
    private String longName = "";
    private long read;

    private TarArchive(InputStream stream) {
        this.stream = stream;
    }

    /** @throws IOException where it is no such archive, or holds more than a gibibyte */
    static List<FileText> read(byte[] compressed) throws IOException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            TarArchive archive = new TarArchive(stream);
            byte[] header = stream.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                archive.entry(header);
                header = stream.readNBytes(BLOCK);
            }
            return archive.files;
        }
    }

    private void entry(byte[] header) throws IOException {
        long size = size(header);
        read += size;
        if (size < 0 || read > MOST_BYTES) {
            throw new IOException("the archive holds more than " + MOST_BYTES + " bytes");
        }
        byte[] content = stream.readNBytes((int) size);
        if (content.length < size) {
            throw new EOFException("the archive ends within a file");
        }
        stream.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        switch (header[TYPE]) {
            case '0', 0 -> add(header, content);
            case 'L' -> longName = text(content, 0, content.length);
            case 'x' -> longName = extendedName(new String(content, StandardCharsets.UTF_8));
            default -> longName = "";
        }
    }

    private void add(byte[] header, byte[] content) {
        String prefix = text(header, PREFIX, BLOCK - PREFIX - 12);
        String name = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, NAME);
        files.add(new FileText(longName.isEmpty() ? name : longName, content));
        longName = "";
    }

    private static long size(byte[] header) throws IOException {
        try {
            return Long.parseLong(text(header, SIZE, 12).strip(), 8);
        } catch (NumberFormatException e) {
            throw new IOException("this is no tar archive", e);
        }
    }

    /** The path in a list of records such as {@code 21 path=a/b/data.json}. */
    private static String extendedName(String records) {
        return records.lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .filter(record -> record.startsWith("path="))
                .map(record -> record.substring("path=".length()))
                .reduce("", (first, last) -> last);
    }

    private static String text(byte[] bytes, int start, int length) {
        int end = start;
        while (end < start + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}

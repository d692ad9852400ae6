package dev.cordon.usecase.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginning of a file as text, to tell what it is. */
final class Head {

    private static final int BYTES = 16 << 10;
    private static final int CHARACTERS = 8 << 10;

    private Head() {}

    /** At most 8,192 characters; empty for a file that is no text. */
    static String of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(BYTES);
        }
        String text = new String(bytes, charset(bytes));
        if (text.indexOf('\0') >= 0) {
            return "";
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.length() > CHARACTERS ? unmarked.substring(0, CHARACTERS) : unmarked;
    }

    /** Redirecting a plan into a file on Windows writes UTF-16, and its mark says so. */
    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}

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

    private static final String ZIP = "PK\u0003\u0004";
    private static final int ZIP_NAME_LENGTH = 26;
    private static final int ZIP_NAME = 30;

    private Head() {}

    /** At most 8,192 characters; empty for a file that is neither text nor a ZIP. */
    static String of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(BYTES);
        }
        String text = new String(bytes, charset(bytes));
        if (text.indexOf('\0') >= 0) {
            return archive(bytes);
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.length() > CHARACTERS ? unmarked.substring(0, CHARACTERS) : unmarked;
    }

    /** The mark of a ZIP and the name of the first file in it; empty for everything else that is no text. */
    private static String archive(byte[] bytes) {
        if (bytes.length < ZIP_NAME || !new String(bytes, 0, ZIP.length(), StandardCharsets.ISO_8859_1).equals(ZIP)) {
            return "";
        }
        int length = bytes[ZIP_NAME_LENGTH] & 0xFF | (bytes[ZIP_NAME_LENGTH + 1] & 0xFF) << 8;
        int end = Math.min(bytes.length, ZIP_NAME + length);
        return ZIP + new String(bytes, ZIP_NAME, end - ZIP_NAME, StandardCharsets.UTF_8);
    }

    /** Redirecting a plan into a file on Windows writes UTF-16, and its mark says so. */
    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}

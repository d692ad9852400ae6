package dev.cordon.rego.builtin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding in the parts of a URL, each of which leaves other characters as they are. */
final class UrlEscapes {
    /** A part of a URL. */
    enum Part {
        PATH,
        HOST,
        ZONE,
        USER,
        FRAGMENT;

        private boolean isOfHost() {
            return this == HOST || this == ZONE;
        }
    }

    private static final String UNRESERVED = "-_.~";
    private static final String HOST_PUNCTUATION = "!$&'()*+,;=:[]<>\"";
    private static final String PATH_PUNCTUATION = "$&+,/:;=@";

    private UrlEscapes() {}

    /** The bytes that a part stands for. */
    static byte[] decode(String text, Part part) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                out.write(escaped(bytes, i, part));
                i += 2;
            } else if (part.isOfHost() && bytes[i] >= 0 && mustEscape(bytes[i], part)) {
                throw BuiltinException.other(
                        "invalid character \"" + (bytes[i] == '\\' ? "\\\\" : (char) bytes[i]) + "\" in host name");
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    /** A host may escape only what is not ASCII, and the percent sign before a zone. */
    private static int escaped(byte[] bytes, int at, Part part) {
        int length = Math.min(3, bytes.length - at);
        String escape = new String(bytes, at, length, StandardCharsets.UTF_8);
        if (length < 3 || !HexFormat.isHexDigit(bytes[at + 1]) || !HexFormat.isHexDigit(bytes[at + 2])) {
            throw invalid(escape);
        }
        int value = HexFormat.fromHexDigits(escape, 1, 3);
        boolean isPercent = value == '%';
        if (part == Part.HOST && value < 0x80 && !isPercent) {
            throw invalid(escape);
        }
        if (part == Part.ZONE && !isPercent && value != ' ' && mustEscape(value, Part.HOST)) {
            throw invalid(escape);
        }
        return value;
    }

    private static BuiltinException invalid(String escape) {
        return BuiltinException.other("invalid URL escape \"" + escape + "\"");
    }

    /** How bytes are written in a path by default. */
    static String path(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            if (mustEscape(each, Part.PATH)) {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            } else {
                out.append((char) each);
            }
        }
        return out.toString();
    }

    private static boolean mustEscape(int character, Part part) {
        if (Character.isLetterOrDigit(character) && character < 0x80 || UNRESERVED.indexOf(character) >= 0) {
            return false;
        }
        String punctuation = part.isOfHost() ? HOST_PUNCTUATION : PATH_PUNCTUATION;
        return punctuation.indexOf(character) < 0;
    }
}

package dev.cordon.rego.builtin.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Texts as other languages need them, as Go escapes them. */
public final class Escapes {
    private static final String JAVASCRIPT_HEX = "<>&=";

    private Escapes() {}

    public static String html(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\0' -> out.append('\uFFFD');
                case '"' -> out.append("&#34;");
                case '\'' -> out.append("&#39;");
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    public static String javaScript(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> appendJavaScript(out, point));
        return out.toString();
    }

    private static void appendJavaScript(StringBuilder out, int point) {
        if (point == '\\' || point == '\'' || point == '"') {
            out.append('\\').append((char) point);
        } else if (point < ' ' || JAVASCRIPT_HEX.indexOf(point) >= 0 || point >= 0x80 && !GoQuote.isPrintable(point)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", point));
        } else {
            out.appendCodePoint(point);
        }
    }

    /** For a query of a URL. */
    public static String urlQuery(String text) {
        // Java leaves the star and escapes the tilde; Go does the reverse.
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}

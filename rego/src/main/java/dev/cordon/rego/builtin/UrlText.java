package dev.cordon.rego.builtin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Escaping in queries of URLs, as Go does it. */
final class UrlText {
    private UrlText() {}

    static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException problem) {
            int percent = Math.max(0, text.indexOf('%'));
            throw BuiltinException.other(
                    "invalid URL escape \"" + text.substring(percent, Math.min(text.length(), percent + 3)) + "\"");
        }
    }
}

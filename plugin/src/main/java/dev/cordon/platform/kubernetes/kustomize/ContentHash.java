package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The end of a generated name, by which a changed ConfigMap is a new one: as kustomize and kubectl compute it. */
final class ContentHash {

    private static final int LENGTH = 10;
    private static final String LETTERS = "013ae";
    private static final String WRITTEN = "ghkmt";

    private ContentHash() {}

    /** @param document a ConfigMap */
    static String of(Node.Mapping document) {
        StringBuilder json = new StringBuilder("{");
        if (document.get("binaryData") instanceof Node.Mapping binary) {
            json.append("\"binaryData\":");
            texts(binary, json);
            json.append(',');
        }
        json.append("\"data\":");
        if (document.get("data") instanceof Node.Mapping data) {
            texts(data, json);
        } else {
            json.append("\"\"");
        }
        // Kustomize means to put the name here, looks for it in a place where it is not, and keeps to that.
        return shortened(json.append(",\"kind\":\"ConfigMap\",\"name\":\"\"}").toString());
    }

    private static String shortened(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest).substring(0, LENGTH);
            StringBuilder out = new StringBuilder(LENGTH);
            for (char c : hex.toCharArray()) {
                int at = LETTERS.indexOf(c);
                out.append(at < 0 ? c : WRITTEN.charAt(at));
            }
            return out.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void texts(Node.Mapping mapping, StringBuilder json) {
        Map<String, String> sorted = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            @Nullable String text = Nodes.scalarText(entry.value());
            sorted.put(entry.name(), text == null ? "" : text);
        }
        json.append('{');
        sorted.forEach((name, value) -> {
            json.append(json.charAt(json.length() - 1) == '{' ? "" : ",");
            text(name, json);
            json.append(':');
            text(value, json);
        });
        json.append('}');
    }

    /** As Go writes JSON: what means something to HTML is escaped. */
    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '<', '>', '&', '\u2028', '\u2029' -> json.append(String.format("\\u%04x", (int) c));
                default -> json.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        json.append('"');
    }
}

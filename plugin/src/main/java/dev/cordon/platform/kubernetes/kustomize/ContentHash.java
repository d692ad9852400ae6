package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The end of a generated name, by which a changed ConfigMap is a new one: as kustomize and kubectl compute it. */
final class ContentHash {

    private static final int LENGTH = 10;
    private static final String LETTERS = "013ae";
    private static final String WRITTEN = "ghkmt";
    private static final StringValue NOTHING = StringValue.of("");

    private ContentHash() {}

    /** @param document a ConfigMap */
    static String of(Node.Mapping document) {
        ObjectBuilder json = ObjectValue.builder();
        if (document.get("binaryData") instanceof Node.Mapping binary) {
            json.put("binaryData", texts(binary));
        }
        json.put("data", document.get("data") instanceof Node.Mapping data ? texts(data) : NOTHING);
        json.put("kind", StringValue.of("ConfigMap"));
        // Kustomize means to put the name here, looks for it in a place where it is not, and keeps to that.
        json.put("name", NOTHING);
        return shortened(JsonWriter.escapedForHtml(JsonWriter.compact(json.build())));
    }

    private static ObjectValue texts(Node.Mapping mapping) {
        ObjectBuilder texts = ObjectValue.builder();
        for (Node.Entry entry : mapping.entries()) {
            @Nullable String text = Nodes.scalarText(entry.value());
            texts.put(entry.name(), StringValue.of(text == null ? "" : text));
        }
        return texts.build();
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
}

package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Follows {@code $ref} within one document; nothing is fetched. */
final class References {
    private final Value root;

    References(Value root) {
        this.root = root;
    }

    /** What a schema refers to instead of saying anything itself, or null. */
    @Nullable
    Value target(ObjectValue keywords) {
        return keywords.get("$ref") instanceof StringValue reference ? find(reference.value()) : null;
    }

    /** What stands at a reference, or null if nothing does. */
    @Nullable
    Value find(String reference) {
        int hash = reference.indexOf('#');
        String document = hash < 0 ? reference : reference.substring(0, hash);
        String own =
                root instanceof ObjectValue object && object.get("$id") instanceof StringValue id ? id.value() : "";
        if (!document.isEmpty() && !document.equals(own.replaceFirst("#$", ""))) {
            return null;
        }
        Value found = root;
        String pointer = hash < 0
                ? ""
                : URLDecoder.decode(reference.substring(hash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        if (pointer.isEmpty()) {
            return found;
        }
        for (String part : pointer.substring(1).split("/", -1)) {
            String name = part.replace("~1", "/").replace("~0", "~");
            found = found instanceof ArrayValue array ? element(array, name) : member(found, name);
        }
        return found;
    }

    private static @Nullable Value member(@Nullable Value value, String name) {
        return value instanceof ObjectValue object ? object.get(name) : null;
    }

    private static @Nullable Value element(ArrayValue array, String index) {
        boolean isIndex = index.matches("[0-9]{1,9}") && Integer.parseInt(index) < array.size();
        return isIndex ? array.get(Integer.parseInt(index)) : null;
    }
}

package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.StringValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** {@code uuidv5}, the one that is the same in every run. */
final class UuidFunctions {

    private static final Map<String, String> NAMESPACES = Map.of(
            "dns", "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            "url", "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
            "oid", "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
            "x500", "6ba7b814-9dad-11d1-80b4-00c04fd430c8");

    private UuidFunctions() {}

    static void register(FunctionTable table) {
        table.value("uuidv5", a -> StringValue.of(named(a.text(0), a.text(1))));
    }

    private static String named(String namespace, String name) {
        UUID space = namespace(NAMESPACES.getOrDefault(namespace, namespace));
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] digest = HashFunctions.digest(
                "SHA-1",
                ByteBuffer.allocate(16 + text.length)
                        .putLong(space.getMostSignificantBits())
                        .putLong(space.getLeastSignificantBits())
                        .put(text)
                        .array());
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        long high = bytes.getLong() & ~0xF000L | 0x5000L;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static UUID namespace(String text) {
        try {
            if (text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for any other text.
        }
        throw new TermException("\"" + text + "\" is no namespace: dns, url, oid, x500 or a UUID");
    }
}

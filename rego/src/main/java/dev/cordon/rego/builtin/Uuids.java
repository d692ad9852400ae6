package dev.cordon.rego.builtin;

import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code uuid.*}. */
final class Uuids {
    private static final long TICKS_BEFORE_EPOCH = 0x01B21DD213814000L;

    private Uuids() {}

    static void register(Builtins.Registry registry) {
        registry.add("uuid.rfc4122", (context, arguments) -> random(context, Operands.string(arguments, 0)))
                .add("uuid.parse", (context, arguments) -> parse(Operands.string(arguments, 0)));
    }

    /** The same identifier for the same key within one evaluation. */
    private static Value random(CallContext context, String key) {
        return context.remembered(java.util.List.of("uuid", key), () -> {
            byte[] bytes = new byte[16];
            context.random().nextBytes(bytes);
            bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
            bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
            long high = java.nio.ByteBuffer.wrap(bytes).getLong();
            long low = java.nio.ByteBuffer.wrap(bytes, 8, 8).getLong();
            return StringValue.of(new UUID(high, low).toString());
        });
    }

    private static @Nullable Value parse(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replaceFirst("^urn:uuid:", "").replaceAll("^\\{|\\}$", "");
        if (plain.matches("[0-9a-f]{32}")) {
            plain = plain.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        }
        if (!plain.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return null;
        }
        UUID uuid = UUID.fromString(plain);
        ObjectBuilder result =
                ObjectValue.builder().put("version", uuid.version()).put("variant", variant(uuid));
        if (uuid.version() == 1 || uuid.version() == 2) {
            addTime(uuid, result);
        }
        if (uuid.version() == 2) {
            addDomain(uuid, result);
        }
        return result.build();
    }

    private static String variant(UUID uuid) {
        return switch (uuid.variant()) {
            case 2 -> "RFC4122";
            case 0 -> "Reserved";
            case 6 -> "Microsoft";
            default -> "Future";
        };
    }

    private static void addTime(UUID uuid, ObjectBuilder result) {
        long high = uuid.getMostSignificantBits();
        long ticks = (high & 0x0FFFL) << 48 | (high >>> 16 & 0xFFFFL) << 32 | high >>> 32;
        String node = String.format(Locale.ROOT, "%012x", uuid.getLeastSignificantBits() & 0xFFFFFFFFFFFFL);
        int first = Integer.parseInt(node.substring(0, 2), 16);
        result.put("time", NumberValue.of((ticks - TICKS_BEFORE_EPOCH) * 100))
                .put("clocksequence", uuid.getLeastSignificantBits() >>> 48 & 0x3FFF)
                .put("nodeid", node.replaceAll("(..)(?!$)", "$1-"))
                .put(
                        "macvariables",
                        ((first & 2) == 0 ? "global:" : "local:") + ((first & 1) == 0 ? "unicast" : "multicast"));
    }

    private static void addDomain(UUID uuid, ObjectBuilder result) {
        long domain = uuid.getLeastSignificantBits() >>> 48 & 0xFF;
        String name = domain == 0 ? "Person" : domain == 1 ? "Group" : domain == 2 ? "Org" : "Domain" + domain;
        result.put("domain", name).put("id", uuid.getMostSignificantBits() >>> 32);
    }
}

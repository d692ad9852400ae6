package dev.cordon.rego.builtin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as text, without ever asking a name server. */
final class IpAddress {
    private static final int GROUPS = 8;

    private IpAddress() {}

    /** The bytes, 4 or 16, or null if the text is no address. */
    static byte @Nullable [] parse(String text) {
        return text.indexOf(':') >= 0 ? parse6(text) : parse4(text);
    }

    private static byte @Nullable [] parse4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] result = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 255) {
                return null;
            }
            result[i] = (byte) Integer.parseInt(parts[i]);
        }
        return result;
    }

    private static byte @Nullable [] parse6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return null;
        }
        int[] head = groups(gap < 0 ? text : text.substring(0, gap));
        int[] tail = groups(gap < 0 ? "" : text.substring(gap + 2));
        if (head == null || tail == null) {
            return null;
        }
        int given = head.length + tail.length;
        if (gap < 0 ? given != GROUPS : given >= GROUPS) {
            return null;
        }
        byte[] result = new byte[16];
        for (int i = 0; i < head.length; i++) {
            put(result, i, head[i]);
        }
        for (int i = 0; i < tail.length; i++) {
            put(result, GROUPS - tail.length + i, tail[i]);
        }
        return result;
    }

    private static int @Nullable [] groups(String text) {
        if (text.isEmpty()) {
            return new int[0];
        }
        String[] parts = text.split(":", -1);
        byte[] last = parts[parts.length - 1].indexOf('.') >= 0 ? parse4(parts[parts.length - 1]) : null;
        int plain = last == null ? parts.length : parts.length - 1;
        int[] result = new int[last == null ? plain : plain + 2];
        for (int i = 0; i < plain; i++) {
            if (!parts[i].matches("[0-9a-fA-F]{1,4}")) {
                return null;
            }
            result[i] = Integer.parseInt(parts[i], 16);
        }
        if (last != null) {
            result[plain] = (last[0] & 255) << 8 | last[1] & 255;
            result[plain + 1] = (last[2] & 255) << 8 | last[3] & 255;
        }
        return result;
    }

    private static void put(byte[] target, int group, int value) {
        target[group * 2] = (byte) (value >> 8);
        target[group * 2 + 1] = (byte) value;
    }

    /** The text as Go writes it: the longest run of zeros is left out. */
    static String format(byte[] address) {
        if (address.length == 4) {
            return (address[0] & 255) + "." + (address[1] & 255) + "." + (address[2] & 255) + "." + (address[3] & 255);
        }
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (address[i * 2] & 255) << 8 | address[i * 2 + 1] & 255;
        }
        int[] run = longestRunOfZeros(groups);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == run[0]) {
                out.append("::");
                i += run[1] - 1;
            } else {
                boolean separate = out.length() > 0 && out.charAt(out.length() - 1) != ':';
                out.append(separate ? ":" : "")
                        .append(Integer.toHexString(groups[i]).toLowerCase(Locale.ROOT));
            }
        }
        return out.toString();
    }

    private static int[] longestRunOfZeros(int[] groups) {
        int[] best = {-1, 1};
        for (int i = 0; i < groups.length; i++) {
            int length = 0;
            while (i + length < groups.length && groups[i + length] == 0) {
                length++;
            }
            if (length > best[1]) {
                best = new int[] {i, length};
            }
        }
        return best;
    }
}

package dev.cordon.descriptor.json;

import dev.cordon.rego.value.StringValue;

/** Texts that were met lately. What repeats in a descriptor is short, and most of it is near. */
final class ShortTexts {

    private static final int LONGEST = 40;
    private static final int SLOTS = 1 << 13;

    private final StringValue[] met = new StringValue[SLOTS];

    StringValue of(char[] characters, int from, int length) {
        if (length > LONGEST) {
            return StringValue.of(new String(characters, from, length));
        }
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + characters[from + i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        StringValue before = met[slot];
        if (before != null && isSame(before.value(), characters, from, length)) {
            return before;
        }
        StringValue text = StringValue.of(new String(characters, from, length));
        met[slot] = text;
        return text;
    }

    private static boolean isSame(String text, char[] characters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }
}

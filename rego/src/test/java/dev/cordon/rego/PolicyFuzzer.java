package dev.cordon.rego;

import java.nio.charset.StandardCharsets;

/** What Jazzer calls with bytes that it makes up; see {@link FuzzTest}. */
public final class PolicyFuzzer {
    private PolicyFuzzer() {}

    /** The number of the bytes says how they are read, so that the bytes themselves can be nothing but the text. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        boolean old = bytes.length % 4 == 0;
        boolean strict = bytes.length % 4 == 1;
        AnyText.check(new String(bytes, StandardCharsets.UTF_8), old, strict);
    }
}

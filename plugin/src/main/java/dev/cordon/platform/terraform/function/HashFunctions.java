package dev.cordon.platform.terraform.function;

import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Digests of texts and files. */
final class HashFunctions {

    /** Terraform's names for them and Java's. */
    static final Map<String, String> ALGORITHMS =
            new TreeMap<>(Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512"));

    private HashFunctions() {}

    static void register(FunctionTable table) {
        ALGORITHMS.forEach((name, algorithm) ->
                table.value(name, a -> hex(algorithm, EncodingFunctions.bytes(a.text(0)))));
        table.value("base64sha256", a -> base64("SHA-256", EncodingFunctions.bytes(a.text(0))));
        table.value("base64sha512", a -> base64("SHA-512", EncodingFunctions.bytes(a.text(0))));
    }

    static Value hex(String algorithm, byte[] bytes) {
        return StringValue.of(HexFormat.of().formatHex(digest(algorithm, bytes)));
    }

    static Value base64(String algorithm, byte[] bytes) {
        return StringValue.of(Base64.getEncoder().encodeToString(digest(algorithm, bytes)));
    }

    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}

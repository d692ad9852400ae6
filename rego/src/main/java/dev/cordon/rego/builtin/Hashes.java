package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes and message authentication codes, in hexadecimal. */
final class Hashes {
    private Hashes() {}

    static void register(Builtins.Registry registry) {
        registry.add("crypto.md5", hash("MD5"))
                .add("crypto.sha1", hash("SHA-1"))
                .add("crypto.sha256", hash("SHA-256"))
                .add("crypto.hmac.md5", code("HmacMD5"))
                .add("crypto.hmac.sha1", code("HmacSHA1"))
                .add("crypto.hmac.sha256", code("HmacSHA256"))
                .add("crypto.hmac.sha512", code("HmacSHA512"))
                .add(
                        "crypto.hmac.equal",
                        (context, arguments) ->
                                BooleanValue.of(MessageDigest.isEqual(bytes(arguments, 0), bytes(arguments, 1))));
    }

    private static byte[] bytes(Value[] arguments, int index) {
        return Operands.string(arguments, index).getBytes(StandardCharsets.UTF_8);
    }

    private static Builtin.Implementation hash(String algorithm) {
        return (context, arguments) -> hex(digest(algorithm, bytes(arguments, 0)));
    }

    static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Builtin.Implementation code(String algorithm) {
        return (context, arguments) -> hex(mac(algorithm, bytes(arguments, 1), bytes(arguments, 0)));
    }

    static byte[] mac(String algorithm, byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            // Java refuses an empty key; a key of one zero byte gives the same code.
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, algorithm));
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Value hex(byte[] bytes) {
        return StringValue.of(HexFormat.of().formatHex(bytes));
    }
}

package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Private keys in PEM blocks, in each of the three forms that Go reads. */
final class PrivateKeys {
    private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
    private static final byte[] EC_OID = HexFormat.of().parseHex("06072a8648ce3d0201");
    private static final byte[] VERSION = {0x02, 0x01, 0x00};
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;

    private PrivateKeys() {}

    /** The keys in a text that is PEM, or base64 of PEM; blocks of other kinds are passed over. */
    static List<PrivateKey> read(String text) {
        String pem = text.startsWith("-----BEGIN") ? text : decoded(text);
        List<PrivateKey> keys = new ArrayList<>();
        Matcher block = PemKeys.BLOCK.matcher(pem);
        while (block.find()) {
            byte[] content = contentOf(block.group(2));
            switch (block.group(1)) {
                case "RSA PRIVATE KEY" -> keys.add(key(wrapped(RSA, content), "RSA"));
                case "EC PRIVATE KEY" -> keys.add(key(wrapped(curve(content), content), "EC"));
                case "PRIVATE KEY" -> keys.add(anyKind(content));
                default -> {}
            }
        }
        return keys;
    }

    private static byte[] contentOf(String base64) {
        try {
            return PemKeys.content(base64);
        } catch (IllegalArgumentException malformed) {
            throw BuiltinException.other("x509: failed to parse private key");
        }
    }

    private static String decoded(String text) {
        try {
            return new String(Encodings.decode(text), StandardCharsets.ISO_8859_1);
        } catch (BuiltinException noBase64) {
            return text;
        }
    }

    private static PrivateKey anyKind(byte[] content) {
        for (String kind : List.of("RSA", "EC")) {
            try {
                return generate(content, kind);
            } catch (GeneralSecurityException another) {
                continue;
            }
        }
        return key(content, "Ed25519");
    }

    private static PrivateKey key(byte[] content, String kind) {
        try {
            return generate(content, kind);
        } catch (GeneralSecurityException malformed) {
            throw BuiltinException.other("x509: failed to parse private key");
        }
    }

    private static PrivateKey generate(byte[] content, String kind) throws GeneralSecurityException {
        return KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(content));
    }

    /** The form that says what kind of key it is, around one that does not. */
    private static byte[] wrapped(byte[] algorithm, byte[] content) {
        return element(SEQUENCE, joined(VERSION, algorithm, element(OCTETS, content)));
    }

    private static byte[] curve(byte[] content) {
        try {
            return element(SEQUENCE, joined(EC_OID, DerReader.curveOfKey(content)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw BuiltinException.other("x509: failed to parse EC private key");
        }
    }

    private static byte[] element(int tag, byte[] content) {
        return joined(new byte[] {(byte) tag}, length(content.length), content);
    }

    /** A length in as few bytes as it needs, which readers insist on. */
    private static byte[] length(int length) {
        if (length < 0x80) {
            return new byte[] {(byte) length};
        }
        return length < 0x100
                ? new byte[] {(byte) 0x81, (byte) length}
                : new byte[] {(byte) 0x82, (byte) (length >> 8), (byte) length};
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.asList(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}

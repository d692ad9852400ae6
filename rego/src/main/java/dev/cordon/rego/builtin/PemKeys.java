package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.util.Base64;

/** Public keys in PEM blocks. */
final class PemKeys {
    static final Pattern BLOCK =
            Pattern.compile("(?s)-----BEGIN ([A-Z0-9 ]+)-----\\s*(.*?)\\s*-----END ([A-Z0-9 ]+)-----\\s*");

    private PemKeys() {}

    static boolean isPem(String text) {
        return BLOCK.matcher(text).find();
    }

    static PublicKey publicKey(String pem) {
        Matcher matcher = BLOCK.matcher(pem);
        if (!matcher.find()) {
            throw BuiltinException.other("failed to extract a Key from the PEM certificate");
        }
        if (!pem.substring(matcher.end()).isBlank()) {
            throw BuiltinException.other("extra data after a PEM certificate block");
        }
        return switch (matcher.group(1)) {
            case "CERTIFICATE" -> certificateKey(matcher.group(2));
            case "PUBLIC KEY" -> plainKey(matcher.group(2));
            default -> throw BuiltinException.other("failed to extract a Key from the PEM certificate");
        };
    }

    static byte[] content(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }

    private static PublicKey certificateKey(String base64) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(content(base64)))
                    .getPublicKey();
        } catch (GeneralSecurityException | IllegalArgumentException problem) {
            throw BuiltinException.other("failed to parse a PEM certificate");
        }
    }

    private static PublicKey plainKey(String base64) {
        try {
            return EncodedKeys.anyKind(content(base64));
        } catch (GeneralSecurityException | IllegalArgumentException problem) {
            throw BuiltinException.other("failed to parse a PEM key");
        }
    }
}

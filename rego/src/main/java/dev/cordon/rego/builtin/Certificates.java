package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/** {@code crypto.x509.*}: certificates in PEM or DER, as they are or in base64. */
final class Certificates {
    private Certificates() {}

    static void register(Builtins.Registry registry) {
        registry.add(
                        "crypto.x509.parse_certificates",
                        (context, arguments) -> described(parse(Operands.string(arguments, 0))))
                .add(
                        "crypto.x509.parse_and_verify_certificates",
                        (context, arguments) -> verify(context, Operands.string(arguments, 0), CertificateOptions.NONE))
                .add(
                        "crypto.x509.parse_and_verify_certificates_with_options",
                        (context, arguments) -> verify(
                                context,
                                Operands.string(arguments, 0),
                                CertificateOptions.of(Operands.object(arguments, 1))))
                .add(
                        "crypto.x509.parse_certificate_request",
                        (context, arguments) -> parseRequest(Operands.string(arguments, 0)))
                .add("crypto.x509.parse_keypair", (context, arguments) -> parseKeyPair(arguments));
    }

    private static Value described(List<X509Certificate> certificates) {
        List<Value> result = new ArrayList<>();
        certificates.forEach(certificate -> result.add(CertificateText.describe(certificate)));
        return ArrayValue.of(result);
    }

    /** The bytes of a text: of its first PEM blocks, or what its base64 means, which may be PEM again. */
    private static List<byte[]> blocks(String text) {
        if (text.trim().startsWith("-----BEGIN")) {
            List<byte[]> blocks = new ArrayList<>();
            Matcher matcher = PemKeys.BLOCK.matcher(text);
            while (matcher.find()) {
                blocks.add(contentOf(matcher.group(2)));
            }
            return blocks;
        }
        byte[] decoded = Encodings.decode(text);
        String inner = new String(decoded, java.nio.charset.StandardCharsets.ISO_8859_1);
        return inner.startsWith("-----BEGIN") ? blocks(inner) : List.of(decoded);
    }

    private static byte[] contentOf(String base64) {
        try {
            return PemKeys.content(base64);
        } catch (IllegalArgumentException malformed) {
            throw BuiltinException.other("x509: malformed certificate");
        }
    }

    private static List<X509Certificate> parse(String text) {
        List<X509Certificate> result = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (byte[] block : blocks(text)) {
                ByteArrayInputStream stream = new ByteArrayInputStream(block);
                while (stream.available() > 0) {
                    Certificate certificate = factory.generateCertificate(stream);
                    result.add((X509Certificate) certificate);
                }
            }
        } catch (GeneralSecurityException malformed) {
            throw BuiltinException.other("x509: malformed certificate");
        }
        return result;
    }

    private static Value verify(CallContext context, String text, CertificateOptions options) {
        List<X509Certificate> certificates;
        try {
            certificates = parse(text);
        } catch (BuiltinException unreadable) {
            return ArrayValue.of(BooleanValue.FALSE, ArrayValue.EMPTY);
        }
        long time = options.time() == null ? context.nowNanos() : options.time();
        if (certificates.size() < 2
                || !options.accept(certificates.get(certificates.size() - 1))
                || !CertificateChain.isValid(certificates, time)) {
            return ArrayValue.of(BooleanValue.FALSE, ArrayValue.EMPTY);
        }
        List<X509Certificate> fromLeaf = new ArrayList<>(certificates);
        Collections.reverse(fromLeaf);
        return ArrayValue.of(BooleanValue.TRUE, described(fromLeaf));
    }

    private static Value parseRequest(String text) {
        List<byte[]> blocks = blocks(text);
        try {
            byte[] subject = DerReader.requestSubject(blocks.get(0));
            return ObjectValue.builder()
                    .put("Subject", CertificateText.name(new X500Principal(subject)))
                    .put("Raw", StringValue.of(Base64.getEncoder().encodeToString(blocks.get(0))))
                    .build();
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw BuiltinException.other("asn1: structure error");
        }
    }

    private static Value parseKeyPair(Value[] arguments) {
        List<Value> encoded = new ArrayList<>();
        for (byte[] block : blocks(Operands.string(arguments, 0))) {
            encoded.add(StringValue.of(Base64.getEncoder().encodeToString(block)));
        }
        List<byte[]> keys = blocks(Operands.string(arguments, 1));
        if (encoded.isEmpty() || keys.isEmpty()) {
            throw BuiltinException.other("failed to parse a certificate and its key");
        }
        return ObjectValue.builder()
                .put("Certificate", ArrayValue.of(encoded))
                .put("Leaf", dev.cordon.rego.value.NullValue.NULL)
                .build();
    }
}

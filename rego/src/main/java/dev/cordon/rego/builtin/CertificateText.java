package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** A certificate under the names that Go gives to what is in it. */
final class CertificateText {
    private static final int EMAIL = 1;
    private static final int DNS = 2;
    private static final int URI = 6;
    private static final int ADDRESS = 7;
    private static final Map<String, String> NAMES = Map.of(
            "C", "Country",
            "O", "Organization",
            "OU", "OrganizationalUnit",
            "L", "Locality",
            "ST", "Province",
            "STREET", "StreetAddress");

    private CertificateText() {}

    static Value describe(X509Certificate certificate) {
        ObjectBuilder result = ObjectValue.builder()
                .put("Subject", name(certificate.getSubjectX500Principal()))
                .put("Issuer", name(certificate.getIssuerX500Principal()))
                .put("SerialNumber", NumberValue.of(certificate.getSerialNumber()))
                .put("Version", certificate.getVersion())
                .put("NotBefore", time(certificate.getNotBefore()))
                .put("NotAfter", time(certificate.getNotAfter()))
                .put("IsCA", certificate.getBasicConstraints() >= 0)
                .put("BasicConstraintsValid", certificate.getExtensionValue("2.5.29.19") != null)
                .put("KeyUsage", keyUsage(certificate))
                .put("DNSNames", alternatives(certificate, DNS))
                .put("EmailAddresses", alternatives(certificate, EMAIL))
                .put("IPAddresses", alternatives(certificate, ADDRESS))
                .put("URIStrings", alternatives(certificate, URI))
                .put("Signature", Base64.getEncoder().encodeToString(certificate.getSignature()))
                .put("RawSubject", base64(certificate.getSubjectX500Principal().getEncoded()))
                .put("RawIssuer", base64(certificate.getIssuerX500Principal().getEncoded()))
                .put(
                        "RawSubjectPublicKeyInfo",
                        base64(certificate.getPublicKey().getEncoded()));
        try {
            result.put("Raw", base64(certificate.getEncoded()));
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return result.build();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String time(java.util.Date date) {
        return DateTimeFormatter.ISO_INSTANT.format(date.toInstant());
    }

    private static long keyUsage(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        long bits = 0;
        for (int i = 0; usage != null && i < usage.length; i++) {
            bits |= usage[i] ? 1L << i : 0;
        }
        return bits;
    }

    private static Value alternatives(X509Certificate certificate, int kind) {
        List<String> found = new ArrayList<>();
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            for (List<?> name : names == null ? List.<List<?>>of() : names) {
                if (name.get(0) instanceof Integer type && type == kind) {
                    found.add(String.valueOf(name.get(1)));
                }
            }
        } catch (CertificateParsingException malformed) {
            throw BuiltinException.other("x509: malformed certificate");
        }
        return found.isEmpty() ? NullValue.NULL : Operands.arrayOf(found);
    }

    /** The parts of a distinguished name; those that it lacks are null. */
    static Value name(X500Principal principal) {
        ObjectBuilder result = ObjectValue.builder()
                .put("CommonName", "")
                .put("SerialNumber", "")
                .put("PostalCode", NullValue.NULL);
        NAMES.values().forEach(field -> result.put(field, NullValue.NULL));
        try {
            for (Rdn part : new LdapName(principal.getName()).getRdns()) {
                String value = String.valueOf(part.getValue());
                if (part.getType().equals("CN")) {
                    result.put("CommonName", value);
                } else if (NAMES.containsKey(part.getType())) {
                    append(result, String.valueOf(NAMES.get(part.getType())), value);
                }
            }
        } catch (InvalidNameException malformed) {
            throw BuiltinException.other("x509: malformed name");
        }
        return result.build();
    }

    private static void append(ObjectBuilder result, String field, String value) {
        List<Value> values = new ArrayList<>();
        if (result.get(StringValue.of(field)) instanceof ArrayValue earlier) {
            values.addAll(earlier.values());
        }
        values.add(StringValue.of(value));
        result.put(field, ArrayValue.of(values));
    }
}

package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code crypto.x509.parse_and_verify_certificates_with_options} asks of a certificate besides its chain. */
record CertificateOptions(@Nullable Long time, String host, List<String> usages) {
    private static final String ANY = "2.5.29.37.0";
    private static final String PURPOSE = "1.3.6.1.5.5.7.3.";
    private static final int DNS_NAME = 2;
    private static final Map<String, String> USAGES = Map.ofEntries(
            Map.entry("KeyUsageAny", ANY),
            Map.entry("KeyUsageServerAuth", PURPOSE + "1"),
            Map.entry("KeyUsageClientAuth", PURPOSE + "2"),
            Map.entry("KeyUsageCodeSigning", PURPOSE + "3"),
            Map.entry("KeyUsageEmailProtection", PURPOSE + "4"),
            Map.entry("KeyUsageIPSECEndSystem", PURPOSE + "5"),
            Map.entry("KeyUsageIPSECTunnel", PURPOSE + "6"),
            Map.entry("KeyUsageIPSECUser", PURPOSE + "7"),
            Map.entry("KeyUsageTimeStamping", PURPOSE + "8"),
            Map.entry("KeyUsageOCSPSigning", PURPOSE + "9"),
            Map.entry("KeyUsageMicrosoftServerGatedCrypto", "1.3.6.1.4.1.311.10.3.3"),
            Map.entry("KeyUsageNetscapeServerGatedCrypto", "2.16.840.1.113730.4.1"),
            Map.entry("KeyUsageMicrosoftCommercialCodeSigning", "1.3.6.1.4.1.311.2.1.22"),
            Map.entry("KeyUsageMicrosoftKernelCodeSigning", "1.3.6.1.4.1.311.61.1.1"));

    /** What is asked where no options can be given: any use, now. */
    static final CertificateOptions NONE = new CertificateOptions(null, "", List.of(ANY));

    static CertificateOptions of(ObjectValue options) {
        options.forEach((key, value) -> {
            String name = key instanceof StringValue text ? text.value() : "";
            if (!List.of("DNSName", "CurrentTime", "MaxConstraintComparisons", "KeyUsages")
                    .contains(name)) {
                throw BuiltinException.other("invalid key option");
            }
            checkType(name, value);
        });
        Long time = options.get("CurrentTime") instanceof NumberValue number ? number.longValue() : null;
        String host = options.get("DNSName") instanceof StringValue text ? text.value() : "";
        return new CertificateOptions(time, host, usages(options));
    }

    private static void checkType(String name, Value value) {
        boolean isNumber = name.equals("CurrentTime") || name.equals("MaxConstraintComparisons");
        if (name.equals("DNSName") && !(value instanceof StringValue)) {
            throw BuiltinException.other("'DNSName' should be a string");
        }
        if (isNumber && !(value instanceof NumberValue number && number.isLong())) {
            throw BuiltinException.other("'" + name + "' should be a number");
        }
        if (name.equals("KeyUsages") && !(value instanceof ArrayValue)) {
            throw BuiltinException.other("'KeyUsages' should be an Array");
        }
    }

    private static List<String> usages(ObjectValue options) {
        List<String> result = new ArrayList<>();
        if (options.get("KeyUsages") instanceof ArrayValue names) {
            for (Value name : names) {
                String usage = name instanceof StringValue text ? USAGES.get(text.value()) : null;
                if (usage == null) {
                    throw BuiltinException.other("invalid entries for 'KeyUsages' found: " + names);
                }
                result.add(usage);
            }
        }
        return result.isEmpty() ? List.of(PURPOSE + "1") : result;
    }

    /** Whether a certificate may be used for one of the uses, and by the host if one is named. */
    boolean accept(X509Certificate certificate) {
        try {
            List<String> allowed = certificate.getExtendedKeyUsage();
            boolean usable = allowed == null
                    || usages.contains(ANY)
                    || allowed.contains(ANY)
                    || usages.stream().anyMatch(allowed::contains);
            return usable && (host.isEmpty() || namesHost(certificate));
        } catch (CertificateParsingException malformed) {
            return false;
        }
    }

    private boolean namesHost(X509Certificate certificate) throws CertificateParsingException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        for (List<?> name : names == null ? List.<List<?>>of() : names) {
            boolean isDns = name.get(0) instanceof Integer kind && kind == DNS_NAME;
            if (isDns && fits(String.valueOf(name.get(1)).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String name) {
        String wanted = host.toLowerCase(Locale.ROOT);
        int dot = wanted.indexOf('.');
        return name.equals(wanted)
                || name.startsWith("*.") && dot > 0 && name.substring(1).equals(wanted.substring(dot));
    }
}

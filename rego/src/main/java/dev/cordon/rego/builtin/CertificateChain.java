package dev.cordon.rego.builtin;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Checks a chain of certificates, the trusted one first and the one in question last. */
final class CertificateChain {
    private CertificateChain() {}

    static boolean isValid(List<X509Certificate> certificates, long nowNanos) {
        try {
            List<X509Certificate> path = new ArrayList<>(certificates.subList(1, certificates.size()));
            Collections.reverse(path);
            CertPath chain = CertificateFactory.getInstance("X.509").generateCertPath(path);
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(certificates.get(0), null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(new Date(nowNanos / 1_000_000));
            return CertPathValidator.getInstance("PKIX").validate(chain, parameters) != null;
        } catch (GeneralSecurityException invalid) {
            return false;
        }
    }
}

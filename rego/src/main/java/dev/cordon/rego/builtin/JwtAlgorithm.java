package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ObjectValue;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The algorithms that sign tokens. */
enum JwtAlgorithm {
    HS256("HmacSHA256", "oct", 0),
    HS384("HmacSHA384", "oct", 0),
    HS512("HmacSHA512", "oct", 0),
    RS256("SHA256withRSA", "RSA", 0),
    RS384("SHA384withRSA", "RSA", 0),
    RS512("SHA512withRSA", "RSA", 0),
    PS256("RSASSA-PSS", "RSA", 256),
    PS384("RSASSA-PSS", "RSA", 384),
    PS512("RSASSA-PSS", "RSA", 512),
    ES256("SHA256withECDSAinP1363Format", "EC", 0),
    ES384("SHA384withECDSAinP1363Format", "EC", 0),
    ES512("SHA512withECDSAinP1363Format", "EC", 0),
    EDDSA("Ed25519", "OKP", 0);

    private final String javaName;
    private final String keyType;
    private final int saltBits;

    JwtAlgorithm(String javaName, String keyType, int saltBits) {
        this.javaName = javaName;
        this.keyType = keyType;
        this.saltBits = saltBits;
    }

    static @Nullable JwtAlgorithm named(String name) {
        for (JwtAlgorithm algorithm : values()) {
            if (algorithm == EDDSA ? name.equals("EdDSA") : name.equals(algorithm.name())) {
                return algorithm;
            }
        }
        return null;
    }

    String functionSuffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isSymmetric() {
        return keyType.equals("oct");
    }

    byte[] mac(byte[] key, byte[] content) {
        return Hashes.mac(javaName, key, content);
    }

    /** Whether a signature fits; a key of another kind never does. */
    boolean verifies(PublicKey key, byte[] content, byte[] signature) {
        try {
            Signature verifier = verifier();
            verifier.initVerify(key);
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException doesNotFit) {
            return false;
        }
    }

    private Signature verifier() throws GeneralSecurityException {
        Signature result = Signature.getInstance(javaName);
        if (saltBits > 0) {
            String hash = "SHA-" + saltBits;
            result.setParameter(
                    new PSSParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), saltBits / Byte.SIZE, 1));
        }
        return result;
    }

    byte[] sign(ObjectValue jwk, byte[] content) {
        if (isSymmetric()) {
            return mac(JwtKeys.secret(jwk), content);
        }
        try {
            Signature signer = verifier();
            signer.initSign(JwtKeys.privateKey(jwk));
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException problem) {
            throw BuiltinException.other("failed to sign: " + problem.getMessage());
        }
    }
}

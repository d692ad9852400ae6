package dev.cordon.rego.builtin;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/** Makes keys of their numbers. */
final class EncodedKeys {
    private EncodedKeys() {}

    static PublicKey rsa(BigInteger modulus, BigInteger exponent) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    static PublicKey ec(String curve, BigInteger x, BigInteger y) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve(curve)));
    }

    static ECParameterSpec curve(String name) throws GeneralSecurityException {
        String javaName = switch (name) {
            case "P-256" -> "secp256r1";
            case "P-384" -> "secp384r1";
            case "P-521" -> "secp521r1";
            default -> throw new InvalidKeySpecException("unknown curve " + name);
        };
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(javaName));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    /** The bytes are the y coordinate, lowest first; the highest bit tells whether x is odd. */
    static PublicKey ed25519(byte[] bytes) throws GeneralSecurityException {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        boolean odd = reversed.length > 0 && (reversed[0] & 0x80) != 0;
        if (reversed.length > 0) {
            reversed[0] &= 0x7f;
        }
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, reversed));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    /** A key in the form that says itself of what kind it is. */
    static PublicKey anyKind(byte[] encoded) throws GeneralSecurityException {
        for (String kind : List.of("RSA", "EC", "Ed25519")) {
            try {
                return KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(encoded));
            } catch (InvalidKeySpecException another) {
                continue;
            }
        }
        throw new InvalidKeySpecException("unknown kind of key");
    }
}

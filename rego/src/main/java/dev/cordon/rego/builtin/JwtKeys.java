package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys from PEM texts, JSON web keys and sets of them. */
final class JwtKeys {
    private JwtKeys() {}

    /**
     * A key and what its source says about its use.
     *
     * @param id the {@code kid}, if it has one
     * @param algorithm the {@code alg}, if it has one
     */
    record Named(
            PublicKey key, @Nullable String id, @Nullable String algorithm) {}

    static List<Named> publicKeys(String text) {
        return PemKeys.isPem(text) ? List.of(new Named(PemKeys.publicKey(text), null, null)) : jwks(text);
    }

    private static List<Named> jwks(String text) {
        Value json = parse(text);
        if (!(json instanceof ObjectValue object)) {
            throw notAKey();
        }
        List<Named> result = new ArrayList<>();
        if (object.get("keys") instanceof ArrayValue keys) {
            keys.forEach(key -> result.add(named(key)));
        } else {
            result.add(named(object));
        }
        return result;
    }

    private static Value parse(String text) {
        try {
            return Documents.json(text);
        } catch (BuiltinException invalid) {
            throw notAKey();
        }
    }

    private static Named named(Value value) {
        if (!(value instanceof ObjectValue jwk)) {
            throw notAKey();
        }
        try {
            return new Named(publicKey(jwk), optional(jwk, "kid"), optional(jwk, "alg"));
        } catch (GeneralSecurityException invalid) {
            throw notAKey();
        }
    }

    private static BuiltinException notAKey() {
        return BuiltinException.other("failed to parse a JWK key (set)");
    }

    private static @Nullable String optional(ObjectValue jwk, String name) {
        return jwk.get(name) instanceof StringValue text ? text.value() : null;
    }

    private static PublicKey publicKey(ObjectValue jwk) throws GeneralSecurityException {
        return switch (String.valueOf(optional(jwk, "kty"))) {
            case "RSA" -> EncodedKeys.rsa(number(jwk, "n"), number(jwk, "e"));
            case "EC" -> EncodedKeys.ec(String.valueOf(optional(jwk, "crv")), number(jwk, "x"), number(jwk, "y"));
            case "OKP" -> EncodedKeys.ed25519(bytes(jwk, "x"));
            default -> throw notAKey();
        };
    }

    static PrivateKey privateKey(ObjectValue jwk) {
        try {
            return switch (String.valueOf(optional(jwk, "kty"))) {
                case "RSA" ->
                    KeyFactory.getInstance("RSA")
                            .generatePrivate(new RSAPrivateCrtKeySpec(
                                    number(jwk, "n"),
                                    number(jwk, "e"),
                                    number(jwk, "d"),
                                    number(jwk, "p"),
                                    number(jwk, "q"),
                                    number(jwk, "dp"),
                                    number(jwk, "dq"),
                                    number(jwk, "qi")));
                case "EC" ->
                    KeyFactory.getInstance("EC")
                            .generatePrivate(new ECPrivateKeySpec(
                                    number(jwk, "d"), EncodedKeys.curve(String.valueOf(optional(jwk, "crv")))));
                case "OKP" ->
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, bytes(jwk, "d")));
                default -> throw notAKey();
            };
        } catch (GeneralSecurityException invalid) {
            throw notAKey();
        }
    }

    static byte[] secret(ObjectValue jwk) {
        return bytes(jwk, "k");
    }

    private static BigInteger number(ObjectValue jwk, String name) {
        return new BigInteger(1, bytes(jwk, name));
    }

    private static byte[] bytes(ObjectValue jwk, String name) {
        String text = optional(jwk, name);
        if (text == null) {
            throw notAKey();
        }
        try {
            return Base64.getUrlDecoder().decode(text.replaceAll("=+$", ""));
        } catch (IllegalArgumentException invalid) {
            throw notAKey();
        }
    }
}

package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECPoint;
import java.security.spec.NamedParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** {@code crypto.parse_private_keys} and {@code crypto.x509.parse_rsa_private_key}. */
final class PrivateKeyText {
    private PrivateKeyText() {}

    static void register(Builtins.Registry registry) {
        registry.add("crypto.parse_private_keys", (context, arguments) -> parse(Operands.string(arguments, 0)))
                .add(
                        "crypto.x509.parse_rsa_private_key",
                        (context, arguments) -> webKey(Operands.string(arguments, 0)));
    }

    private static Value parse(String text) {
        if (text.isEmpty()) {
            return NullValue.NULL;
        }
        List<Value> keys = new ArrayList<>();
        PrivateKeys.read(text).forEach(key -> keys.add(describe(key)));
        return ArrayValue.of(keys);
    }

    /** A key with the names that its numbers have in Go. */
    private static Value describe(PrivateKey key) {
        if (key instanceof RSAPrivateCrtKey rsa) {
            return rsa(rsa);
        }
        if (key instanceof ECPrivateKey ec) {
            ECPoint point = CurvePoints.multiply(ec.getParams(), ec.getS());
            return ObjectValue.builder()
                    .put("Curve", ObjectValue.EMPTY)
                    .put("X", NumberValue.of(point.getAffineX()))
                    .put("Y", NumberValue.of(point.getAffineY()))
                    .put("D", NumberValue.of(ec.getS()))
                    .build();
        }
        if (key instanceof EdECPrivateKey edwards) {
            return StringValue.of(Base64.getEncoder().encodeToString(edwards(edwards)));
        }
        throw BuiltinException.other("x509: unknown private key type");
    }

    /** The seed and the public key behind it, as Go keeps such keys. */
    private static byte[] edwards(EdECPrivateKey key) {
        byte[] seed = key.getBytes().orElse(new byte[0]);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new FixedBytes(seed));
            byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
            byte[] both = Arrays.copyOf(seed, 2 * seed.length);
            System.arraycopy(encoded, encoded.length - seed.length, both, seed.length, seed.length);
            return both;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Gives the bytes of a seed for random ones: the only way to have the JDK compute the public key of a private one. */
    private static final class FixedBytes extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        FixedBytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, Math.min(bytes.length, target.length));
        }
    }

    private static Value rsa(RSAPrivateCrtKey key) {
        ObjectValue precomputed = ObjectValue.builder()
                .put("Dp", NumberValue.of(key.getPrimeExponentP()))
                .put("Dq", NumberValue.of(key.getPrimeExponentQ()))
                .put("Qinv", NumberValue.of(key.getCrtCoefficient()))
                .put("CRTValues", ArrayValue.EMPTY)
                .build();
        return ObjectValue.builder()
                .put("N", NumberValue.of(key.getModulus()))
                .put("E", NumberValue.of(key.getPublicExponent()))
                .put("D", NumberValue.of(key.getPrivateExponent()))
                .put("Primes", ArrayValue.of(NumberValue.of(key.getPrimeP()), NumberValue.of(key.getPrimeQ())))
                .put("Precomputed", precomputed)
                .build();
    }

    private static Value webKey(String text) {
        if (text.isEmpty()) {
            throw BuiltinException.other("input PEM data was empty");
        }
        if (!text.startsWith("-----BEGIN")) {
            // What is no PEM must at least be base64.
            Encodings.decode(text);
        }
        List<PrivateKey> keys = PrivateKeys.read(text);
        if (keys.isEmpty()) {
            return NullValue.NULL;
        }
        if (!(keys.get(0) instanceof RSAPrivateCrtKey key)) {
            throw BuiltinException.other("x509: the first private key is no RSA key");
        }
        ObjectBuilder result = ObjectValue.builder().put("kty", "RSA");
        put(result, "n", key.getModulus());
        put(result, "e", key.getPublicExponent());
        put(result, "d", key.getPrivateExponent());
        put(result, "p", key.getPrimeP());
        put(result, "q", key.getPrimeQ());
        put(result, "dp", key.getPrimeExponentP());
        put(result, "dq", key.getPrimeExponentQ());
        put(result, "qi", key.getCrtCoefficient());
        return result.build();
    }

    private static void put(ObjectBuilder target, String name, BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = Arrays.copyOfRange(bytes, from, bytes.length);
        target.put(name, Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned));
    }
}

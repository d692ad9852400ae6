package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code io.jwt.decode_verify}: a token is good if its signature, issuer, audience and times are. */
final class JwtVerification {
    private static final List<String> KNOWN = List.of("cert", "secret", "alg", "iss", "aud", "time");
    private static final Value UNVERIFIED = ArrayValue.of(BooleanValue.FALSE, ObjectValue.EMPTY, ObjectValue.EMPTY);

    private final ObjectValue constraints;
    private final BigDecimal now;
    private final List<JwtKeys.Named> keys;

    JwtVerification(ObjectValue constraints, long nowNanos) {
        this.constraints = constraints;
        for (Value key : constraints.keys()) {
            String name = key instanceof StringValue text ? text.value() : key.toString();
            if (!KNOWN.contains(name)) {
                throw BuiltinException.other("unknown token validation constraint: " + name);
            }
            if (!name.equals("time") && !(constraints.get(key) instanceof StringValue)) {
                throw BuiltinException.other(name + " constraint: must be a string");
            }
        }
        this.now = constraints.get("time") == null ? BigDecimal.valueOf(nowNanos) : time(constraints.get("time"));
        String cert = text("cert");
        this.keys = cert == null ? List.of() : JwtKeys.publicKeys(cert);
        if ((cert == null) == (text("secret") == null)) {
            throw BuiltinException.other(cert == null ? "no key constraint" : "duplicate key constraints");
        }
    }

    private static BigDecimal time(@Nullable Value value) {
        if (!(value instanceof NumberValue number)) {
            throw BuiltinException.other("token time constraint: must be a number");
        }
        BigDecimal time = new BigDecimal(number.text());
        if (time.signum() < 0) {
            throw BuiltinException.other("token time constraint: must not be negative");
        }
        return time;
    }

    private @Nullable String text(String name) {
        return constraints.get(name) instanceof StringValue text ? text.value() : null;
    }

    Value verify(String text) {
        JwtParts token = JwtParts.of(text);
        ObjectValue header = token.header();
        JwtAlgorithm algorithm =
                header.get("alg") instanceof StringValue name ? JwtAlgorithm.named(name.value()) : null;
        String wanted = text("alg");
        boolean fits = algorithm != null
                && (wanted == null || JwtAlgorithm.named(wanted) == algorithm)
                && header.get("crit") == null;
        if (!fits || algorithm == null || !isSigned(token, header, algorithm)) {
            return UNVERIFIED;
        }
        if (token.isNested()) {
            return verify(token.nested());
        }
        ObjectValue payload = token.payload();
        boolean valid = isIssuerRight(payload) && isAudienceRight(payload) && isTimely(payload);
        return valid ? ArrayValue.of(BooleanValue.TRUE, header, payload) : UNVERIFIED;
    }

    private boolean isSigned(JwtParts token, ObjectValue header, JwtAlgorithm algorithm) {
        String secret = text("secret");
        if (algorithm.isSymmetric()) {
            return secret != null
                    && MessageDigest.isEqual(
                            algorithm.mac(secret.getBytes(StandardCharsets.UTF_8), token.signed()), token.signature());
        }
        Value id = header.get("kid");
        return keys.stream()
                .filter(key -> !(id instanceof StringValue kid)
                        || key.id() == null
                        || kid.value().equals(key.id()))
                .anyMatch(key -> algorithm.verifies(key.key(), token.signed(), token.signature()));
    }

    private boolean isIssuerRight(ObjectValue payload) {
        Value wanted = constraints.get("iss");
        return wanted == null || wanted.equals(payload.get("iss"));
    }

    /** A token for certain audiences is good only where one of them is asked for. */
    private boolean isAudienceRight(ObjectValue payload) {
        Value wanted = constraints.get("aud");
        Value given = payload.get("aud");
        if (wanted == null || given == null) {
            return wanted == null && given == null;
        }
        return given instanceof ArrayValue several ? several.values().contains(wanted) : given.equals(wanted);
    }

    private boolean isTimely(ObjectValue payload) {
        BigDecimal expiry = time(payload, "exp");
        BigDecimal start = time(payload, "nbf");
        return (expiry == null || now.compareTo(expiry) < 0) && (start == null || now.compareTo(start) >= 0);
    }

    private static @Nullable BigDecimal time(ObjectValue payload, String name) {
        Value value = payload.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof NumberValue number)) {
            throw BuiltinException.other(name + " value must be a number");
        }
        return new BigDecimal(number.text()).movePointRight(9);
    }
}

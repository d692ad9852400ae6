package dev.cordon.rego.builtin;

import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/** {@code io.jwt.*}. */
final class JsonWebTokens {
    private JsonWebTokens() {}

    static void register(Builtins.Registry registry) {
        for (JwtAlgorithm algorithm : JwtAlgorithm.values()) {
            String name = "io.jwt.verify_" + algorithm.functionSuffix();
            registry.add(name, (context, arguments) -> BooleanValue.of(verify(algorithm, arguments)));
        }
        registry.add("io.jwt.decode", (context, arguments) -> decode(Operands.string(arguments, 0)))
                .add(
                        "io.jwt.decode_verify",
                        (context, arguments) -> new JwtVerification(Operands.object(arguments, 1), context.nowNanos())
                                .verify(Operands.string(arguments, 0)))
                .add(
                        "io.jwt.encode_sign",
                        (context, arguments) -> sign(
                                JsonWriter.compact(Operands.object(arguments, 0)),
                                JsonWriter.compact(Operands.object(arguments, 1)),
                                Operands.object(arguments, 2)))
                .add("io.jwt.encode_sign_raw", (context, arguments) -> signRaw(arguments));
    }

    private static boolean verify(JwtAlgorithm algorithm, Value[] arguments) {
        JwtParts token = JwtParts.of(Operands.string(arguments, 0));
        byte[] signature = token.signature();
        String key = Operands.string(arguments, 1);
        if (algorithm.isSymmetric()) {
            byte[] expected = algorithm.mac(key.getBytes(StandardCharsets.UTF_8), token.signed());
            return MessageDigest.isEqual(expected, signature);
        }
        return JwtKeys.publicKeys(key).stream()
                .anyMatch(each -> algorithm.verifies(each.key(), token.signed(), signature));
    }

    private static Value decode(String text) {
        JwtParts token = JwtParts.of(text);
        ObjectValue header = token.header();
        if (token.isNested()) {
            return decode(token.nested());
        }
        Value payload = token.payload();
        String signature = HexFormat.of().formatHex(token.signature());
        return ArrayValue.of(header, payload, StringValue.of(signature));
    }

    private static Value signRaw(Value[] arguments) {
        String key = Operands.string(arguments, 2);
        if (!(Documents.json(key) instanceof ObjectValue jwk)) {
            throw BuiltinException.other("failed to parse a JWK");
        }
        return sign(Operands.string(arguments, 0), Operands.string(arguments, 1), jwk);
    }

    private static Value sign(String header, String payload, ObjectValue jwk) {
        JwtAlgorithm algorithm = algorithm(header);
        if (isTyped(header) && !isJson(payload)) {
            throw BuiltinException.other("type is JWT but payload is not JSON");
        }
        String signed = encoded(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(payload.getBytes(StandardCharsets.UTF_8));
        byte[] signature = algorithm.sign(jwk, signed.getBytes(StandardCharsets.UTF_8));
        return StringValue.of(signed + "." + encoded(signature));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static JwtAlgorithm algorithm(String header) {
        String problem = "missing or invalid 'alg' header: ";
        if (header.isEmpty()) {
            throw BuiltinException.other(problem + "cannot parse JSON: cannot parse empty string");
        }
        if (!isJson(header) || !(Documents.json(header) instanceof ObjectValue object)) {
            throw BuiltinException.other(problem + "cannot parse JSON");
        }
        if (!(object.get("alg") instanceof StringValue name)) {
            throw BuiltinException.other(problem + "jwsbb: header \"alg\" not found");
        }
        JwtAlgorithm algorithm = JwtAlgorithm.named(name.value());
        if (algorithm == null) {
            throw BuiltinException.other("unknown JWS algorithm: " + name.value());
        }
        return algorithm;
    }

    private static boolean isTyped(String header) {
        return Documents.json(header) instanceof ObjectValue object
                && object.get("typ") instanceof StringValue type
                && type.value().equals("JWT");
    }

    private static boolean isJson(String text) {
        try {
            return Documents.json(text).kind() != null;
        } catch (BuiltinException invalid) {
            return false;
        }
    }
}

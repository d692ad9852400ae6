package dev.cordon.rego.builtin;

import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The three parts of a token, still encoded.
 *
 * @param encodedHeader base64url
 * @param encodedPayload base64url
 * @param encodedSignature base64url
 */
record JwtParts(String encodedHeader, String encodedPayload, String encodedSignature) {
    private static final int SECTIONS = 3;

    static JwtParts of(String token) {
        String[] sections = token.split("\\.", -1);
        if (sections.length == 1) {
            throw BuiltinException.other("encoded JWT had no period separators");
        }
        if (sections.length != SECTIONS) {
            throw BuiltinException.other("encoded JWT must have 3 sections, found " + sections.length);
        }
        return new JwtParts(sections[0], sections[1], sections[2]);
    }

    ObjectValue header() {
        String text = text(decode(encodedHeader, "header"));
        if (!(json(text, "header") instanceof ObjectValue header)) {
            throw BuiltinException.other("JWT header is not an object");
        }
        if (header.get("enc") != null) {
            throw BuiltinException.other("JWT is a JWE object, which is not supported");
        }
        return header;
    }

    /** Whether the payload is another token. */
    boolean isNested() {
        Value type = header().get("cty");
        return type instanceof StringValue text && text.value().equalsIgnoreCase("JWT");
    }

    /** The token that is the payload. */
    String nested() {
        String payload = text(decode(encodedPayload, "payload"));
        return payload.startsWith("\"") && json(payload, "payload") instanceof StringValue quoted
                ? quoted.value()
                : payload;
    }

    ObjectValue payload() {
        String text = text(decode(encodedPayload, "payload"));
        if (json(text, "payload") instanceof ObjectValue payload) {
            return payload;
        }
        throw BuiltinException.other("JWT payload is not an object");
    }

    byte[] signature() {
        return decode(encodedSignature, "signature");
    }

    byte[] signed() {
        return (encodedHeader + "." + encodedPayload).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] decode(String encoded, String part) {
        String trimmed = encoded.replaceAll("=+$", "");
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '-' && c != '_') {
                throw BuiltinException.other(
                        "JWT " + part + " had invalid encoding: illegal base64 data at input byte " + i);
            }
        }
        try {
            return Base64.getUrlDecoder().decode(trimmed);
        } catch (IllegalArgumentException problem) {
            throw BuiltinException.other(
                    "JWT " + part + " had invalid encoding: illegal base64 data at input byte " + trimmed.length());
        }
    }

    /** Of repeated keys the last one counts, as in most readers of tokens. */
    private static Value json(String text, String part) {
        try {
            return JsonReader.readLenient(new SourceFile("token", text));
        } catch (JsonException problem) {
            throw BuiltinException.other("JWT " + part + " had invalid encoding: "
                    + problem.diagnostic().message());
        }
    }
}

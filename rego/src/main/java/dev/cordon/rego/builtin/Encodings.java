package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.format.Escapes;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code base64.*}, {@code base64url.*}, {@code hex.*} and {@code urlquery.*}. */
final class Encodings {
    private Encodings() {}

    static void register(Builtins.Registry registry) {
        registry.add(
                        "base64.encode",
                        (context, arguments) ->
                                StringValue.of(Base64.getEncoder().encodeToString(bytes(arguments))))
                .add("base64.decode", (context, arguments) -> text(decode(Operands.string(arguments, 0))))
                .add("base64.is_valid", (context, arguments) -> isValid(arguments[0]))
                .add(
                        "base64url.encode",
                        (context, arguments) ->
                                StringValue.of(Base64.getUrlEncoder().encodeToString(bytes(arguments))))
                .add(
                        "base64url.encode_no_pad",
                        (context, arguments) -> StringValue.of(
                                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(arguments))))
                .add("base64url.decode", (context, arguments) -> text(decodeUrl(Operands.string(arguments, 0))))
                .add(
                        "hex.encode",
                        (context, arguments) -> StringValue.of(HexFormat.of().formatHex(bytes(arguments))))
                .add("hex.decode", (context, arguments) -> text(decodeHex(Operands.string(arguments, 0))))
                .add(
                        "urlquery.encode",
                        (context, arguments) -> StringValue.of(Escapes.urlQuery(Operands.string(arguments, 0))))
                .add(
                        "urlquery.decode",
                        (context, arguments) -> StringValue.of(UrlText.decode(Operands.string(arguments, 0))))
                .add("urlquery.encode_object", (context, arguments) -> encodeObject(arguments))
                .add("urlquery.decode_object", (context, arguments) -> decodeObject(arguments));
    }

    private static byte[] bytes(Value[] arguments) {
        return Operands.string(arguments, 0).getBytes(StandardCharsets.UTF_8);
    }

    static StringValue text(byte[] bytes) {
        return StringValue.of(decoded(bytes));
    }

    /** Each byte that is no UTF-8 is one U+FFFD, where Java would take several together. */
    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            out.put("\uFFFD".repeat(result.length()));
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    static byte[] decode(String text) {
        try {
            if (text.replaceAll("[\r\n]", "").length() % 4 != 0) {
                throw new IllegalArgumentException("length");
            }
            return Base64.getDecoder().decode(text.replaceAll("[\r\n]", ""));
        } catch (IllegalArgumentException problem) {
            throw BuiltinException.other("illegal base64 data at input byte " + firstIllegal(text));
        }
    }

    /** Where a byte is wrong, or where four bytes begin that are not complete. */
    private static int firstIllegal(String text) {
        int at = 0;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+/".indexOf(text.charAt(at)) >= 0)
                && text.charAt(at) < 128) {
            at++;
        }
        return at < text.length() && text.charAt(at) != '=' ? at : at - at % 4;
    }

    private static Value isValid(Value value) {
        if (!(value instanceof StringValue text)) {
            return BooleanValue.FALSE;
        }
        try {
            decode(text.value());
            return BooleanValue.TRUE;
        } catch (BuiltinException invalid) {
            return BooleanValue.FALSE;
        }
    }

    static byte[] decodeUrl(String text) {
        String trimmed = text.replaceAll("=+$", "");
        if (!text.endsWith("=") && text.getBytes(StandardCharsets.UTF_8).length % 4 == 1) {
            throw BuiltinException.other("illegal base64url string: " + text);
        }
        try {
            return Base64.getUrlDecoder().decode(trimmed);
        } catch (IllegalArgumentException problem) {
            throw BuiltinException.other("illegal base64 data at input byte "
                    + firstIllegal(text.replace('-', '+').replace('_', '/')));
        }
    }

    private static byte[] decodeHex(String text) {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            int unsigned = Byte.toUnsignedInt(each);
            if (Character.digit(unsigned, 16) < 0) {
                throw BuiltinException.other(
                        String.format("encoding/hex: invalid byte: U+%04X '%c'", unsigned, (char) unsigned));
            }
        }
        if (text.length() % 2 != 0) {
            throw BuiltinException.other("encoding/hex: odd length hex string");
        }
        return HexFormat.of().parseHex(text);
    }

    private static Value encodeObject(Value[] arguments) {
        List<String> pairs = new ArrayList<>();
        Operands.object(arguments, 0).forEach((key, value) -> {
            if (!(key instanceof StringValue name)) {
                throw BuiltinException.type("operand 1 must be object with string keys");
            }
            for (Value each : values(value)) {
                if (!(each instanceof StringValue text)) {
                    throw BuiltinException.type(
                            "operand 1 must be object with string values or arrays or sets of strings");
                }
                pairs.add(Escapes.urlQuery(name.value()) + "=" + Escapes.urlQuery(text.value()));
            }
        });
        return StringValue.of(String.join("&", pairs));
    }

    private static List<Value> values(Value value) {
        if (value instanceof ArrayValue array) {
            return array.values();
        }
        return value instanceof dev.cordon.rego.value.SetValue set ? set.values() : List.of(value);
    }

    private static Value decodeObject(Value[] arguments) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String pair : Operands.string(arguments, 0).split("&", -1)) {
            if (pair.indexOf(';') >= 0) {
                throw BuiltinException.other("invalid semicolon separator in query");
            }
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = UrlText.decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : UrlText.decode(pair.substring(equals + 1));
                found.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        ObjectBuilder result = ObjectValue.builder();
        found.forEach((name, values) -> result.put(name, Operands.arrayOf(values)));
        return result.build();
    }
}

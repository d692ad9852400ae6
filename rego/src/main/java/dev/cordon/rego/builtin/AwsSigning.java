package dev.cordon.rego.builtin;

import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code providers.aws.sign_req}: version 4 of the signatures of AWS. */
final class AwsSigning {
    private static final String UNSIGNED = "UNSIGNED-PAYLOAD";
    private static final Set<String> NOT_SIGNED = Set.of("authorization", "user-agent", "x-amzn-trace-id");
    private static final List<String> REQUEST_KEYS = List.of("method", "url");
    private static final List<String> CONFIG_KEYS =
            List.of("aws_access_key", "aws_region", "aws_secret_access_key", "aws_service");

    private AwsSigning() {}

    static void register(Builtins.Registry registry) {
        registry.add("providers.aws.sign_req", (context, arguments) -> sign(arguments));
    }

    private static Value sign(Value[] arguments) {
        ObjectValue request = Operands.object(arguments, 0);
        ObjectValue config = Operands.object(arguments, 1);
        require(request, REQUEST_KEYS, "operand 1", "request parameters(s)");
        require(config, CONFIG_KEYS, "operand 2", "AWS config parameters(s)");
        String payloadHash = payloadHash(request, config);
        String date = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(time(arguments));
        URI url = uri(text(request, "url"));
        Map<String, String> own = new TreeMap<>();
        own.put("host", url.getRawAuthority());
        own.put("x-amz-date", date);
        if (Set.of("s3", "glacier").contains(text(config, "aws_service"))) {
            own.put("x-amz-content-sha256", payloadHash);
        }
        if (config.get("aws_session_token") instanceof StringValue token) {
            own.put("x-amz-security-token", token.value());
        }
        Map<String, String> given = headers(request);
        Map<String, String> headers = new TreeMap<>(given);
        headers.putAll(own);
        // What is signed for a name is what the request gave, although the request that results says something else.
        given.forEach((name, value) -> own.put(name.toLowerCase(Locale.ROOT), value));
        headers.put("Authorization", authorization(request, config, url, own, date, payloadHash));
        ObjectBuilder result = ObjectValue.builder();
        headers.forEach(result::put);
        return request.with("headers", result.build());
    }

    private static void require(ObjectValue object, List<String> keys, String operand, String what) {
        SetBuilder missing = SetValue.builder();
        SetBuilder invalid = SetValue.builder();
        for (String key : keys) {
            Value value = object.get(key);
            if (value == null) {
                missing.add(StringValue.of(key));
            } else if (!(value instanceof StringValue)) {
                invalid.add(StringValue.of(key));
            }
        }
        if (missing.size() > 0) {
            throw BuiltinException.type(operand + " missing required " + what + ": " + missing.build());
        }
        if (invalid.size() > 0) {
            throw BuiltinException.type(operand + " invalid values for required " + what + ": " + invalid.build());
        }
    }

    private static String text(ObjectValue object, String key) {
        return object.get(key) instanceof StringValue text ? text.value() : "";
    }

    private static Instant time(Value[] arguments) {
        NumberValue nanos = Operands.number(arguments, 2);
        if (!nanos.isLong() || nanos.longValue() < 0) {
            throw BuiltinException.type("operand 3 could not convert time_ns value into a unix timestamp");
        }
        return Instant.ofEpochSecond(0, nanos.longValue());
    }

    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException invalid) {
            throw BuiltinException.type("operand 1 invalid url " + url);
        }
    }

    private static Map<String, String> headers(ObjectValue request) {
        Map<String, String> headers = new TreeMap<>();
        if (request.get("headers") instanceof ObjectValue given) {
            given.forEach((key, value) -> headers.put(plain(key), plain(value)));
        }
        return headers;
    }

    private static String plain(Value value) {
        return value instanceof StringValue text ? text.value() : JsonWriter.compact(value);
    }

    private static String payloadHash(ObjectValue request, ObjectValue config) {
        Value disabled = config.get("disable_payload_signing");
        if (disabled != null && !(disabled instanceof BooleanValue)) {
            throw BuiltinException.type("operand 2 invalid value for 'disable_payload_signing' in AWS config");
        }
        if (disabled == BooleanValue.TRUE) {
            return UNSIGNED;
        }
        Value body = request.get("body");
        String content = body == null ? text(request, "raw_body") : JsonWriter.compact(body);
        return sha256(content);
    }

    private static String sha256(String content) {
        return HexFormat.of().formatHex(Hashes.digest("SHA-256", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String authorization(
            ObjectValue request,
            ObjectValue config,
            URI url,
            Map<String, String> headers,
            String date,
            String payloadHash) {
        Map<String, String> signed = new TreeMap<>();
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!NOT_SIGNED.contains(lower)) {
                signed.put(lower, value);
            }
        });
        String names = String.join(";", signed.keySet());
        StringBuilder canonical = new StringBuilder(text(request, "method"))
                .append('\n')
                .append(url.getRawPath())
                .append('\n')
                .append(url.getRawQuery() == null ? "" : url.getRawQuery())
                .append('\n');
        signed.forEach((name, value) ->
                canonical.append(name).append(':').append(value).append('\n'));
        canonical.append('\n').append(names).append('\n').append(payloadHash);
        String scope = date.substring(0, 8) + "/" + text(config, "aws_region") + "/" + text(config, "aws_service")
                + "/aws4_request";
        String toSign = "AWS4-HMAC-SHA256\n" + date + "\n" + scope + "\n" + sha256(canonical.toString());
        String signature = HexFormat.of().formatHex(mac(signingKey(config, scope), toSign));
        return "AWS4-HMAC-SHA256 Credential=" + text(config, "aws_access_key") + "/" + scope + ",SignedHeaders=" + names
                + ",Signature=" + signature;
    }

    /** The secret, tied to each part of the scope in turn. */
    private static byte[] signingKey(ObjectValue config, String scope) {
        byte[] key = ("AWS4" + text(config, "aws_secret_access_key")).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = mac(key, part);
        }
        return key;
    }

    private static byte[] mac(byte[] key, String content) {
        return Hashes.mac("HmacSHA256", key, content.getBytes(StandardCharsets.UTF_8));
    }
}

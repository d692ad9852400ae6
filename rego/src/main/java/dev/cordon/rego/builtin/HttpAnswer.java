package dev.cordon.rego.builtin;

import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What {@code http.send} gives for a response. */
final class HttpAnswer {
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(200, "OK"),
            Map.entry(201, "Created"),
            Map.entry(202, "Accepted"),
            Map.entry(204, "No Content"),
            Map.entry(206, "Partial Content"),
            Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "See Other"),
            Map.entry(304, "Not Modified"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(308, "Permanent Redirect"),
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(422, "Unprocessable Entity"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private HttpAnswer() {}

    static Value describe(HttpResponse<byte[]> response, HttpCall call) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        String reason = REASONS.getOrDefault(response.statusCode(), "");
        return ObjectValue.builder()
                .put("status", (response.statusCode() + " " + reason).trim())
                .put("status_code", response.statusCode())
                .put("body", body(response, call, text))
                .put("raw_body", text)
                .put("headers", headers(response))
                .build();
    }

    private static Value headers(HttpResponse<byte[]> response) {
        ObjectBuilder headers = ObjectValue.builder();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), Operands.arrayOf(values)));
        return headers.build();
    }

    /** The body as a document if it says what it is or was asked for as such; null if it cannot be read. */
    private static Value body(HttpResponse<byte[]> response, HttpCall call, String text) {
        String type = response.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
        String media = type.split(";", -1)[0].trim();
        boolean isJson =
                media.equals("application/json") || media.startsWith("application/") && media.endsWith("+json");
        if (call.flag("force_json_decode") || isJson) {
            return orNull(Documents::json, text);
        }
        boolean isYaml = type.contains("application/yaml") || type.contains("application/x-yaml");
        return call.flag("force_yaml_decode") || isYaml ? orNull(Documents::yaml, text) : NullValue.NULL;
    }

    private static Value orNull(Function<String, Value> reader, String text) {
        try {
            return reader.apply(text);
        } catch (BuiltinException unreadable) {
            return NullValue.NULL;
        }
    }
}

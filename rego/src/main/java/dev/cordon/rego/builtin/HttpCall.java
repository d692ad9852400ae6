package dev.cordon.rego.builtin;

import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The request that the argument of {@code http.send} describes. */
record HttpCall(ObjectValue fields, URI uri, Duration timeout, int retries) {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);
    private static final Set<String> TEXTS = Set.of(
            "method",
            "url",
            "raw_body",
            "tls_ca_cert",
            "tls_ca_cert_file",
            "tls_ca_cert_env_variable",
            "tls_client_cert",
            "tls_client_cert_file",
            "tls_client_cert_env_variable",
            "tls_client_key",
            "tls_client_key_file",
            "tls_client_key_env_variable",
            "tls_server_name");
    private static final Set<String> FLAGS = Set.of(
            "enable_redirect",
            "force_json_decode",
            "force_yaml_decode",
            "tls_use_system_certs",
            "tls_insecure_skip_verify",
            "cache",
            "force_cache",
            "raise_error");
    private static final Set<String> OTHERS = Set.of(
            "body",
            "headers",
            "timeout",
            "force_cache_duration_seconds",
            "caching_mode",
            "max_retry_attempts",
            "cache_ignored_headers");

    /**
     * Checks a request.
     *
     * @throws BuiltinException if something is missing, unknown or of a wrong type
     */
    static HttpCall of(ObjectValue fields) {
        SetBuilder unknown = SetValue.builder();
        for (Value key : fields.keys()) {
            String name = key instanceof StringValue text ? text.value() : "";
            if (!TEXTS.contains(name) && !FLAGS.contains(name) && !OTHERS.contains(name)) {
                unknown.add(key);
            }
        }
        if (unknown.size() > 0) {
            throw BuiltinException.type("operand 1 invalid request parameters(s): " + unknown.build());
        }
        SetBuilder missing = SetValue.builder();
        for (String required : List.of("method", "url")) {
            if (fields.get(required) == null) {
                missing.add(StringValue.of(required));
            }
        }
        if (missing.size() > 0) {
            throw BuiltinException.type("operand 1 missing required request parameters(s): " + missing.build());
        }
        checkTypes(fields);
        return new HttpCall(fields, uri(fields), timeout(fields.get("timeout")), retries(fields));
    }

    private static void checkTypes(ObjectValue fields) {
        fields.forEach((key, value) -> {
            String name = ((StringValue) key).value();
            if (TEXTS.contains(name) && !(value instanceof StringValue)) {
                throw BuiltinException.other("\"" + name + "\" must be a string");
            }
            if (FLAGS.contains(name) && !(value instanceof BooleanValue)) {
                throw BuiltinException.other("invalid value for \"" + name + "\" field");
            }
        });
        if (fields.get("headers") != null && !(fields.get("headers") instanceof ObjectValue)) {
            throw BuiltinException.other("invalid type for headers key");
        }
        boolean forced = fields.get("force_cache") == BooleanValue.TRUE;
        if (forced && fields.get("force_cache_duration_seconds") == null) {
            throw BuiltinException.other("'force_cache' set but 'force_cache_duration_seconds' parameter is missing");
        }
    }

    private static URI uri(ObjectValue fields) {
        String url = text(fields, "url");
        try {
            URI uri = URI.create(url);
            if ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) {
                return uri;
            }
            throw BuiltinException.other("unsupported protocol scheme \"" + uri.getScheme() + "\" in " + url);
        } catch (IllegalArgumentException malformed) {
            throw BuiltinException.other("parse \"" + url + "\": invalid URL");
        }
    }

    private static Duration timeout(@org.jspecify.annotations.Nullable Value value) {
        if (value == null) {
            return DEFAULT_TIMEOUT;
        }
        if (value instanceof NumberValue number && number.isLong()) {
            return Duration.ofNanos(number.longValue());
        }
        if (value instanceof StringValue text) {
            String digits = text.value();
            return Duration.ofNanos(
                    digits.matches("-?[0-9]{1,18}") ? Long.parseLong(digits) : GoDuration.parse(digits));
        }
        throw BuiltinException.type(
                "operand 1 'timeout' must be one of {string, number} but got " + Operands.typeName(value));
    }

    private static int retries(ObjectValue fields) {
        Value value = fields.get("max_retry_attempts");
        if (value == null) {
            return 0;
        }
        if (value instanceof NumberValue number && number.isLong() && number.longValue() >= 0) {
            return (int) Math.min(Integer.MAX_VALUE, number.longValue());
        }
        throw BuiltinException.other("invalid value " + value + " for field \"max_retry_attempts\"");
    }

    String text(String name) {
        return text(fields, name);
    }

    private static String text(ObjectValue fields, String name) {
        return fields.get(name) instanceof StringValue text ? text.value() : "";
    }

    boolean flag(String name) {
        return fields.get(name) == BooleanValue.TRUE;
    }

    /** The method as Go's messages write it: {@code Get}. */
    String verb() {
        String method = text("method").toLowerCase(Locale.ROOT);
        return method.isEmpty() ? "Get" : Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }

    /** What makes two requests the same: all of it but the headers that are not to count. */
    ObjectValue cacheKey() {
        ObjectValue key = fields.with("cache_ignored_headers", NullValue.NULL);
        if (fields.get("headers") instanceof ObjectValue headers
                && fields.get("cache_ignored_headers") instanceof ArrayValue ignored) {
            for (Value name : ignored) {
                headers = headers.without(name);
            }
            key = key.with("headers", headers);
        }
        return key;
    }

    HttpRequest request(Duration limit) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(limit);
        Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        if (fields.get("headers") instanceof ObjectValue headers) {
            headers.forEach((key, value) -> {
                given.add(((StringValue) key).value());
                addHeader(request, ((StringValue) key).value(), value);
            });
        }
        if (!given.contains("User-Agent")) {
            request.setHeader("User-Agent", "Open Policy Agent/1.14 (Cordon)");
        }
        return request.method(text("method").toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.ofString(body()))
                .build();
    }

    private static void addHeader(HttpRequest.Builder request, String name, Value value) {
        if (!(value instanceof StringValue text)) {
            throw BuiltinException.other("invalid type for headers value " + value);
        }
        try {
            request.setHeader(name, text.value());
        } catch (IllegalArgumentException restricted) {
            throw BuiltinException.other("the header " + name
                    + " cannot be set: start Java with -Djdk.httpclient.allowRestrictedHeaders=" + name);
        }
    }

    private String body() {
        Value body = fields.get("body");
        if (fields.get("raw_body") != null) {
            return text("raw_body");
        }
        return body == null ? "" : JsonWriter.compact(body);
    }
}

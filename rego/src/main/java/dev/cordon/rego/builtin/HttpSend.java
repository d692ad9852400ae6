package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** {@code http.send}. Equal requests of one evaluation are sent once. */
final class HttpSend {
    private static final Set<Integer> CACHEABLE = Set.of(200, 203, 204, 206, 300, 301, 404, 405, 410, 414, 501);
    private static final long FIRST_DELAY_MILLIS = 100;
    private static final long LONGEST_DELAY_MILLIS = 60_000;
    private static final Object CACHE = new Object();

    private HttpSend() {}

    static void register(Builtins.Registry registry) {
        registry.add("http.send", (context, arguments) -> send(context, arguments));
    }

    private static Value send(CallContext context, Value[] arguments) {
        ObjectValue request = Operands.object(arguments, 0);
        Value raise = request.get("raise_error");
        if (raise != null && !(raise instanceof BooleanValue)) {
            throw BuiltinException.other("invalid value for raise_error field");
        }
        try {
            return remembered(context, request);
        } catch (Failure failure) {
            if (raise == BooleanValue.FALSE) {
                return failure.asResult();
            }
            throw failure.problem();
        } catch (BuiltinException problem) {
            if (raise == BooleanValue.FALSE) {
                return result("eval_http_send_internal_error", problem.getMessage());
            }
            throw problem;
        }
    }

    private static ObjectValue result(String code, String message) {
        ObjectValue error =
                ObjectValue.builder().put("code", code).put("message", message).build();
        return ObjectValue.builder()
                .put("status_code", NumberValue.ZERO)
                .put("error", error)
                .build();
    }

    private static Value remembered(CallContext context, ObjectValue request) throws Failure {
        HttpCall call = HttpCall.of(request);
        Map<ObjectValue, Value> known = context.remembered(CACHE, HashMap::new);
        Value earlier = known.get(call.cacheKey());
        if (earlier != null) {
            return earlier;
        }
        HttpResponse<byte[]> response = exchange(context, call);
        Value answer = HttpAnswer.describe(response, call);
        if (CACHEABLE.contains(response.statusCode())) {
            known.put(call.cacheKey(), answer);
        }
        return answer;
    }

    private static HttpResponse<byte[]> exchange(CallContext context, HttpCall call) throws Failure {
        for (int attempt = 0; true; attempt++) {
            try {
                return once(context, call);
            } catch (Failure failure) {
                if (attempt >= call.retries()) {
                    throw failure;
                }
                sleep(context, Math.min(LONGEST_DELAY_MILLIS, FIRST_DELAY_MILLIS << Math.min(attempt, 10)));
            }
        }
    }

    private static HttpResponse<byte[]> once(CallContext context, HttpCall call) throws Failure {
        Duration left = Duration.ofNanos(Math.max(1, context.remainingNanos()));
        Duration timeout = call.timeout().isZero() || call.timeout().compareTo(left) > 0 ? left : call.timeout();
        HttpClient client = HttpTls.client(call, timeout);
        String where = call.verb() + " \"" + call.uri() + "\": ";
        try {
            return client.send(call.request(timeout), HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException late) {
            context.checkCancelled();
            throw new Failure(call.verb() + " " + call.uri() + ": request timed out");
        } catch (ConnectException refused) {
            throw new Failure(where + "dial tcp " + address(call.uri()) + ": connect: connection refused");
        } catch (IOException broken) {
            throw new Failure(where + broken.getMessage());
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            context.checkCancelled();
            throw new Failure(where + "context canceled");
        }
    }

    private static String address(URI uri) {
        int standard = "https".equals(uri.getScheme()) ? 443 : 80;
        return uri.getHost() + ":" + (uri.getPort() < 0 ? standard : uri.getPort());
    }

    private static void sleep(CallContext context, long millis) {
        try {
            Thread.sleep(Math.min(millis, Math.max(1, context.remainingNanos() / 1_000_000)));
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
        context.checkCancelled();
    }

    /** The network did not answer. */
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message, null, false, false);
        }

        ObjectValue asResult() {
            return result("eval_http_send_network_error", String.valueOf(getMessage()));
        }

        BuiltinException problem() {
            return BuiltinException.other(String.valueOf(getMessage()));
        }
    }
}

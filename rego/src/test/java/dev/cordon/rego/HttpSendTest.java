package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code http.send} against a server of the test's own. */
class HttpSendTest {
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", exchange -> {
            calls.incrementAndGet();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String who = exchange.getRequestHeaders().getFirst("X-Who");
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            answer(
                    exchange,
                    200,
                    "{\"method\":\"" + exchange.getRequestMethod() + "\",\"who\":\"" + who + "\",\"body\":"
                            + (body.isEmpty() ? "null" : body) + "}");
        });
        server.createContext("/plain", exchange -> answer(exchange, 404, "nothing: here"));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/plain");
            answer(exchange, 302, "");
        });
        server.createContext("/slow", exchange -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, 200, "late");
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Value send(String fields) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return query("http.send({" + fields.replace("$", url) + "})").singleValue();
    }

    private static ResultSet query(String text) {
        return RegoCompiler.builder()
                .enable("http.send")
                .strictBuiltinErrors(true)
                .build()
                .prepare(text)
                .evaluate(null);
    }

    @Test
    void jsonIsSentAndRead() {
        ObjectValue answer = (ObjectValue) send(
                "\"method\": \"post\", \"url\": \"$/echo\", \"body\": {\"a\": [1]}, \"headers\": {\"X-Who\": \"me\"}");
        assertThat(JsonWriter.compact(answer.get("body")))
                .isEqualTo("{\"body\":{\"a\":[1]},\"method\":\"POST\",\"who\":\"me\"}");
        assertThat(answer.get("status")).hasToString("\"200 OK\"");
        assertThat(answer.get("status_code")).hasToString("200");
        assertThat(((ObjectValue) answer.get("headers")).get("content-type"))
                .hasToString("[\"application/json; charset=utf-8\"]");
    }

    @Test
    void otherTextIsReadOnlyIfAsked() {
        assertThat(((ObjectValue) send("\"method\": \"GET\", \"url\": \"$/plain\"")).get("body"))
                .hasToString("null");
        ObjectValue forced =
                (ObjectValue) send("\"method\": \"GET\", \"url\": \"$/plain\", \"force_yaml_decode\": true");
        assertThat(forced.get("body")).hasToString("{\"nothing\": \"here\"}");
        assertThat(forced.get("raw_body")).hasToString("\"nothing: here\"");
    }

    @Test
    void redirectsAreFollowedOnlyIfAsked() {
        assertThat(((ObjectValue) send("\"method\": \"GET\", \"url\": \"$/moved\"")).get("status_code"))
                .hasToString("302");
        assertThat(((ObjectValue) send("\"method\": \"GET\", \"url\": \"$/moved\", \"enable_redirect\": true"))
                        .get("status_code"))
                .hasToString("404");
    }

    @Test
    void equalRequestsOfOneEvaluationAreSentOnce() {
        String request = "http.send({\"method\": \"GET\", \"url\": \"http://127.0.0.1:"
                + server.getAddress().getPort() + "/echo\", \"headers\": {\"X-Who\": \"a\"}})";
        query("x = " + request + "; y = " + request);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aSlowServerEndsInTheTimeoutOfTheRequest() {
        assertThatThrownBy(() -> send("\"method\": \"GET\", \"url\": \"$/slow\", \"timeout\": \"50ms\""))
                .hasMessageContaining("eval_builtin_error: http.send: Get http://127.0.0.1:")
                .hasMessageContaining("request timed out");
    }

    @Test
    void theLimitOfTheEvaluationReachesTheNetwork() {
        Query query = RegoCompiler.builder()
                .enable("http.send")
                .build()
                .prepare("http.send({\"method\": \"GET\", \"url\": \"http://127.0.0.1:"
                        + server.getAddress().getPort() + "/slow\"})");
        assertThatThrownBy(() -> query.evaluate(null, Limits.DEFAULT.withTime(Duration.ofMillis(50))))
                .hasMessageContaining("eval_cancel_error");
    }

    @Test
    void aRefusedConnectionIsAnErrorOrAResult() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String fields = "\"method\": \"GET\", \"url\": \"http://127.0.0.1:" + port + "/x\"";
        assertThatThrownBy(() -> send(fields))
                .hasMessageContaining("Get \"http://127.0.0.1:" + port + "/x\": dial tcp 127.0.0.1:" + port
                        + ": connect: connection refused");
        ObjectValue result = (ObjectValue) send(fields + ", \"raise_error\": false");
        assertThat(result.get("status_code")).hasToString("0");
        assertThat(((ObjectValue) result.get("error")).get("code")).hasToString("\"eval_http_send_network_error\"");
    }

    @Test
    void itIsOffUnlessSwitchedOn() {
        Query query = RegoCompiler.builder()
                .module(new SourceFile("a.rego", "package a\np := http.send({\"method\": \"GET\", \"url\": \"x\"})"))
                .build()
                .prepare("data.a.p");
        assertThatThrownBy(() -> query.evaluate(null)).hasMessageContaining("http.send: is switched off");
    }
}

package dev.cordon.rego.builtin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** The client for a request of {@code http.send}: whom it trusts and as whom it speaks. */
final class HttpTls {
    private static final char[] NO_PASSWORD = new char[0];

    private HttpTls() {}

    static HttpClient client(HttpCall call, Duration timeout) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .followRedirects(call.flag("enable_redirect") ? HttpClient.Redirect.ALWAYS : HttpClient.Redirect.NEVER);
        if ("https".equals(call.uri().getScheme())) {
            client.sslContext(context(call));
            String server = call.text("tls_server_name");
            if (!server.isEmpty()) {
                SSLParameters parameters = new SSLParameters();
                parameters.setServerNames(List.of(new SNIHostName(server)));
                client.sslParameters(parameters);
            }
        }
        return client.build();
    }

    private static SSLContext context(HttpCall call) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(call), trust(call), null);
            return context;
        } catch (GeneralSecurityException | IOException problem) {
            throw BuiltinException.other("tls: " + problem.getMessage());
        }
    }

    private static TrustManager @Nullable [] trust(HttpCall call) throws GeneralSecurityException, IOException {
        if (call.flag("tls_insecure_skip_verify")) {
            return new TrustManager[] {new TrustEveryone()};
        }
        String authorities = pem(call, "tls_ca_cert").replace("\\n", "\n");
        if (authorities.isEmpty()) {
            return null;
        }
        KeyStore store = emptyStore();
        int count = 0;
        for (Certificate certificate : certificates(authorities)) {
            store.setCertificateEntry("authority" + count++, certificate);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static KeyManager @Nullable [] keys(HttpCall call) throws GeneralSecurityException, IOException {
        String certificate = pem(call, "tls_client_cert");
        String key = pem(call, "tls_client_key");
        if (certificate.isEmpty() || key.isEmpty()) {
            return null;
        }
        List<PrivateKey> found = PrivateKeys.read(key);
        if (found.isEmpty()) {
            throw BuiltinException.other("tls: failed to find any PEM data in key input");
        }
        KeyStore store = emptyStore();
        store.setKeyEntry(
                "client", found.get(0), NO_PASSWORD, certificates(certificate).toArray(new Certificate[0]));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        return factory.getKeyManagers();
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        return store;
    }

    private static Collection<? extends Certificate> certificates(String pem) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
    }

    /** A text that is given itself, or the name of a file, or of a variable of the environment. */
    private static String pem(HttpCall call, String name) {
        String text = call.text(name);
        String file = call.text(name + "_file");
        String variable = call.text(name + "_env_variable");
        if (!text.isEmpty()) {
            return text;
        }
        if (!file.isEmpty()) {
            try {
                return Files.readString(Path.of(file));
            } catch (IOException | InvalidPathException unreadable) {
                throw BuiltinException.other("open " + file + ": no such file or directory");
            }
        }
        String value = variable.isEmpty() ? null : System.getenv(variable);
        return value == null ? "" : value;
    }
}

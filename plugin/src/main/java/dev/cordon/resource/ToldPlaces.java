package dev.cordon.resource;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places that a text tells a program to use, such as a variable of its environment: hosts of addresses
 * ({@code postgres://user:password@db.example/rms}), of connection strings ({@code Server=tcp:db.example,1433;…}) and of
 * lists ({@code a.example:9092,b.example:9092}). Nothing but the names of hosts is taken.
 */
public final class ToldPlaces {

    /** Words of names of variables that hold a place. */
    private static final List<String> WORDS = List.of(
            "host",
            "hosts",
            "hostname",
            "url",
            "urls",
            "uri",
            "uris",
            "dsn",
            "endpoint",
            "endpoints",
            "server",
            "servers",
            "broker",
            "brokers",
            "bucket",
            "queue",
            "resource",
            "resources",
            "addr",
            "address",
            "addresses",
            "arn");

    private static final int LONGEST = 4_000;

    private static final String HOST = "[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?";
    private static final String HOST_PORT = HOST + "(?::[0-9]{1,5})?";
    private static final String DOTTED = "[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+(?::[0-9]{1,5})?";

    /** {@code jdbc:oracle:thin:@host} has no slashes. A list of hosts stands for one service. */
    private static final Pattern ADDRESS = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.:-]*:(?://(?:[^/@\\s]*@)?|@(?://)?)("
            + HOST_PORT + "(?:," + HOST_PORT + ")*)(?:[/?;#:][^@\\s]*)?$");

    private static final Pattern SETTING = Pattern.compile(
            "(?i)(?:^|[;,\\s])(?:server|data source|host|hostname|addr|address|network address|endpoint)\\s*=\\s*"
                    + "(?:tcp:|[a-z]+://)?([a-z0-9_-]+(?:\\.[a-z0-9_-]+)+)");

    private static final Pattern STORAGE = Pattern.compile("(?i)(?:^|;)AccountName=([a-z0-9]+)(?:;|$)");

    private static final Pattern LIST = Pattern.compile("^" + DOTTED + "(?:[,;\\s]+" + DOTTED + ")*$");

    /** Names of a cloud's that are no secrets: ARNs, ids of Azure, buckets, queues. */
    private static final Pattern CLOUD = Pattern.compile(
            "^(?:arn:[a-z-]+:[^\\s]+|/subscriptions/[^\\s]+|(?:s3|gs)://[^@\\s]+|https://[a-z0-9.-]+\\.amazonaws\\.com/[0-9]{12}/[A-Za-z0-9_.-]+)$");

    private ToldPlaces() {}

    /** Whether a variable of that name holds a place. */
    public static boolean isNamed(String name) {
        List<String> words = NameWords.of(name);
        return words.stream().anyMatch(WORDS::contains)
                || words.size() > 1
                        && words.subList(words.size() - 2, words.size()).equals(List.of("connection", "string"));
    }

    /** Hosts without ports; empty where the text names none. */
    public static List<String> hosts(String text) {
        List<String> open = ofSecret(text);
        return open.isEmpty()
                        && text.length() <= LONGEST
                        && LIST.matcher(text.strip()).matches()
                ? split(text.strip())
                : open;
    }

    /** The same of what may be a secret: only what cannot be taken for a part of it. */
    static List<String> ofSecret(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Matcher address = ADDRESS.matcher(text.strip());
        if (address.matches()) {
            return split(address.group(1));
        }
        List<String> hosts = new ArrayList<>();
        for (Matcher setting = SETTING.matcher(text); setting.find(); ) {
            hosts.add(setting.group(1));
        }
        for (Matcher storage = STORAGE.matcher(text); storage.find(); ) {
            hosts.add(storage.group(1) + ".blob.core.windows.net");
        }
        return hosts;
    }

    /** What of a secret may be kept, {@code tcp://host,host}; null where it names no host. */
    public static @Nullable String openOfSecret(String text) {
        List<String> hosts = ofSecret(text);
        return hosts.isEmpty() ? null : "tcp://" + String.join(",", hosts);
    }

    /** What of a variable may be kept where its value may not: a name of a cloud's, or else the hosts; empty where there is neither. */
    public static Optional<String> open(String name, String text) {
        if (!SecretNames.isSecret(name, text) && CLOUD.matcher(text.strip()).matches()) {
            return Optional.of(text.strip());
        }
        List<String> hosts = SecretNames.isSecret(name, text) ? ofSecret(text) : hosts(text);
        return hosts.isEmpty() ? Optional.empty() : Optional.of(String.join(",", hosts));
    }

    private static List<String> split(String hosts) {
        List<String> names = new ArrayList<>();
        for (String host : hosts.split("[,;\\s]+")) {
            int port = host.indexOf(':');
            names.add(port < 0 ? host : host.substring(0, port));
        }
        return names;
    }
}

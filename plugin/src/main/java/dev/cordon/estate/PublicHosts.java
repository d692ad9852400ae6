package dev.cordon.estate;

import dev.cordon.register.BoundaryRule;
import dev.cordon.register.Register;
import dev.cordon.resource.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hosts that keep images and sources for everybody. That something comes from one says nothing of whose it is: only the
 * register can say so of an owner there, {@code supply:host:ghcr.io/downland-council}. Which they are, and on which of them
 * an owner counts whom the register does not know, stands in {@code public-hosts.txt}.
 */
final class PublicHosts {

    /** What an owner on such a host is called. */
    static final String KIND = "supply:host";

    /** Hosts and folders there; where a word stands behind one, each owner there counts. */
    private static final Map<String, Set<String>> PLACES = WordLists.read(PublicHosts.class, "public-hosts.txt");

    private final List<String> registered;

    /** What was asked before: many images come from few owners. */
    private final Map<String, Boolean> counted = new ConcurrentHashMap<>();

    PublicHosts(Register register) {
        this.registered =
                register.boundaries().stream().map(BoundaryRule::match).toList();
    }

    static boolean isPublic(String host, String path) {
        return startsOf(host + "/" + path + "/").anyMatch(PLACES::containsKey);
    }

    /** Whether an owner on a public host, {@code host/owner}, is somebody. */
    boolean counts(String place) {
        return counted.computeIfAbsent(place, this::isSomebody);
    }

    private boolean isSomebody(String place) {
        return startsOf(place)
                        .anyMatch(start -> !PLACES.getOrDefault(start, Set.of()).isEmpty())
                || registered.stream().anyMatch(match -> Glob.matchesIgnoringCase(match, KIND + ":" + place));
    }

    /** What stands before each slash. */
    private static Stream<String> startsOf(String place) {
        return IntStream.range(0, place.length())
                .filter(at -> place.charAt(at) == '/')
                .mapToObj(at -> place.substring(0, at));
    }
}

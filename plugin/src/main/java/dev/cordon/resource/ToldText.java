package dev.cordon.resource;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The places that a line of a file names, such as one of a program's configuration: hosts, addresses, names of a cloud's and
 * the domains of mail. Where the line is about a secret, only what cannot be a part of it. Nothing else of the line is kept.
 */
public final class ToldText {

    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:#|;|//)");
    private static final Pattern WORD = Pattern.compile("[^\\s\"'`=,;()<>\\[\\]{}|@][^\\s\"'`=,;()<>\\[\\]{}|]*");

    /** What has the form of a name in the DNS; a token in three parts ends in no such label. */
    private static final String NAME =
            "(?:[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,22}[a-zA-Z0-9])";

    private static final String PLACE = "(?:" + NAME + "|[0-9]{1,3}(?:\\.[0-9]{1,3}){3})";

    private static final Pattern HOST = Pattern.compile("^" + PLACE + "$");

    /** A folder of another machine, as mounts and copies write it. */
    private static final Pattern FOLDER = Pattern.compile("^(?:[a-zA-Z0-9._-]+@)?(" + PLACE + "):[/~].*$");

    private static final Pattern MAIL = Pattern.compile("^[^@/:]+@(" + NAME + ")[.:]?$");

    private ToldText() {}

    /** What its lines name, each place once. */
    public static Set<String> placesOfLines(String text) {
        Set<String> places = new LinkedHashSet<>();
        text.lines().forEach(line -> places.addAll(places(line)));
        return places;
    }

    /** As texts that {@link ToldPlaces} reads; empty where the line names no place. */
    public static List<String> places(String line) {
        if (COMMENT.matcher(line).find()) {
            return List.of();
        }
        Set<String> places = new LinkedHashSet<>(ToldPlaces.ofSecret(line));
        boolean secret = SecretNames.holdsSecret(line);
        for (Matcher words = WORD.matcher(line); words.find(); ) {
            String word = words.group();
            secret |= SecretNames.isSecret(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
            if (secret) {
                places.addAll(ToldPlaces.ofSecret(word));
            } else {
                String place = part(MAIL, part(FOLDER, word));
                ToldPlaces.open("", place).ifPresent(open -> places.addAll(known(open)));
            }
        }
        return List.copyOf(places);
    }

    private static String part(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        return matcher.matches() ? matcher.group(1) : word;
    }

    private static List<String> known(String open) {
        List<String> hosts = List.of(open.split(","));
        return open.contains(":")
                        || hosts.stream().allMatch(host -> HOST.matcher(host).matches())
                ? hosts
                : List.of();
    }
}

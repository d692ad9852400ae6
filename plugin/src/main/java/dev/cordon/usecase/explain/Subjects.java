package dev.cordon.usecase.explain;

import com.google.re2j.Pattern;
import dev.cordon.estate.EstateResource;
import dev.cordon.finding.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the resources that a user means: by id, address or boundary, by the end of one, or by a glob. */
final class Subjects {

    /** How many names a message offers. */
    private static final int OFFERS = 6;

    private final List<EstateResource> resources;
    private final Map<String, String> boundaries;

    /**
     * @param boundaries ids of resources by what the register calls them
     */
    Subjects(List<EstateResource> resources, Map<String, String> boundaries) {
        this.resources = resources;
        this.boundaries = boundaries;
    }

    /** The resources; empty where nothing is called so. Several only for a glob, or where several are called so. */
    List<EstateResource> find(String subject) {
        if (subject.indexOf('*') >= 0 || subject.indexOf('?') >= 0) {
            Pattern glob = glob(subject);
            return where(one -> glob.matches(one.id()) || glob.matches(one.address()));
        }
        List<EstateResource> found = where(one -> one.id().equals(subject));
        if (found.isEmpty()) {
            String boundary = boundaries.get(subject);
            found = where(one -> one.id().equals(boundary));
        }
        if (found.isEmpty()) {
            found = where(one -> one.address().equals(subject));
        }
        return found.isEmpty() ? where(one -> endsWith(one.id(), subject)) : found;
    }

    /** Names that are near to the word, or that contain it. */
    List<String> offers(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        List<String> offers =
                new ArrayList<>(where(one -> one.id().toLowerCase(Locale.ROOT).contains(lower)).stream()
                        .limit(OFFERS)
                        .map(EstateResource::id)
                        .toList());
        if (offers.isEmpty()) {
            Spelling.nearest(subject, resources.stream().map(EstateResource::id).toList())
                    .ifPresent(offers::add);
            Spelling.nearest(
                            subject,
                            resources.stream().map(EstateResource::address).toList())
                    .ifPresent(address ->
                            where(one -> one.address().equals(address)).forEach(one -> offers.add(one.id())));
            Spelling.nearest(
                            subject,
                            resources.stream().map(EstateResource::name).toList())
                    .ifPresent(name -> where(one -> one.name().equals(name)).stream()
                            .limit(OFFERS)
                            .forEach(one -> offers.add(one.id())));
        }
        return offers.stream().distinct().toList();
    }

    private List<EstateResource> where(Predicate<EstateResource> fits) {
        return resources.stream().filter(fits).toList();
    }

    /** An end begins where a name begins: after a dot, a slash or a colon. */
    private static boolean endsWith(String id, String end) {
        int start = id.length() - end.length();
        return start > 0 && id.endsWith(end) && "./:".indexOf(id.charAt(start - 1)) >= 0;
    }

    private static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder();
        for (char c : glob.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}

package dev.cordon.usecase.author;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lines a profile tells of, and in which order: what is most comes first.
 *
 * @param limit how many; all if it is not positive
 * @param criteria names such as {@code num_eval}; those of OPA's own order come after them
 */
public record ProfileOrder(int limit, List<String> criteria) {

    /** How many OPA tells without a flag. */
    public static final int DEFAULT_LIMIT = 10;

    /** In OPA's own order. */
    private static final Map<String, Comparator<ProfiledLine>> CRITERIA = new LinkedHashMap<>();

    static {
        CRITERIA.put("total_time_ns", Comparator.comparing(line -> line.times().mean()));
        CRITERIA.put("num_eval", Comparator.comparing(ProfiledLine::evaluations));
        CRITERIA.put("num_redo", Comparator.comparing(ProfiledLine::redos));
        CRITERIA.put("num_gen_expr", Comparator.comparing(ProfiledLine::expressions));
        CRITERIA.put("file", Comparator.comparing(line -> line.location().path()));
        CRITERIA.put("line", Comparator.comparing(line -> line.location().line()));
    }

    /** @throws ProblemException where nothing is called so */
    public ProfileOrder {
        criteria = List.copyOf(criteria);
        for (String name : criteria) {
            if (!CRITERIA.containsKey(name)) {
                throw new ProblemException(new Problem(
                        ProblemCode.CONFIGURATION,
                        null,
                        "a profile cannot be sorted by '" + name + "'",
                        "Name any of " + String.join(", ", CRITERIA.keySet()) + "."));
            }
        }
    }

    List<ProfiledLine> of(List<ProfiledLine> lines) {
        Set<String> names = new LinkedHashSet<>(criteria);
        names.addAll(CRITERIA.keySet());
        Comparator<ProfiledLine> order = (one, other) -> 0;
        for (String name : names) {
            order = order.thenComparing(CRITERIA.getOrDefault(name, order).reversed());
        }
        List<ProfiledLine> sorted = new ArrayList<>(lines);
        sorted.sort(order);
        return limit > 0 && limit < sorted.size() ? sorted.subList(0, limit) : sorted;
    }
}

package dev.cordon.estate.cluster;

import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one label.
 *
 * @param operator as manifests write it: {@code In}, {@code NotIn}, {@code Exists}, {@code DoesNotExist}; any other one is
 *     taken to be met
 */
record Requirement(String key, String operator, Set<String> values) {

    static final String IN = "In";
    private static final String NOT_IN = "NotIn";
    static final String EXISTS = "Exists";
    private static final String ABSENT = "DoesNotExist";

    Requirement {
        values = Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /** From a mapping of labels: each has that value. */
    static List<Requirement> ofLabels(Map<String, String> labels) {
        List<Requirement> all = new ArrayList<>(labels.size());
        labels.forEach((key, value) -> all.add(new Requirement(key, IN, Set.of(value))));
        return all;
    }

    /** From the items of a list of expressions. */
    static List<Requirement> ofExpressions(Collection<Value> expressions) {
        List<Requirement> all = new ArrayList<>(expressions.size());
        for (Value expression : expressions) {
            @Nullable String key = Fields.text(expression, "key");
            @Nullable String operator = Fields.text(expression, "operator");
            if (key != null && operator != null) {
                all.add(new Requirement(key, operator, Set.copyOf(Fields.texts(expression, "values"))));
            }
        }
        return all;
    }

    /** The same asked of another label. */
    Requirement under(String other) {
        return new Requirement(other, operator, values);
    }

    /** Whether a thing may meet this that has one of these values under the key; null where it has no such label. */
    boolean allows(@Nullable Set<String> possible) {
        return switch (operator) {
            case IN -> possible != null && !Collections.disjoint(values, possible);
            case NOT_IN -> possible == null || !values.containsAll(possible);
            case EXISTS -> possible != null;
            case ABSENT -> possible == null;
            default -> possible != null;
        };
    }

    /** Whether nothing meets both. */
    boolean contradicts(Requirement other) {
        return key.equals(other.key) && (excludes(other) || other.excludes(this));
    }

    private boolean excludes(Requirement other) {
        return switch (other.operator) {
            case IN -> !allows(other.values);
            case ABSENT -> operator.equals(IN) || operator.equals(EXISTS);
            default -> false;
        };
    }
}

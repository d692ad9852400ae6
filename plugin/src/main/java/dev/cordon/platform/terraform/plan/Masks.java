package dev.cordon.platform.terraform.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes masks of paths: state and plan files name what is secret by its path, plans in JSON by its shape. */
public final class Masks {

    private static final int LONGEST_LIST = 100_000;

    private Masks() {}

    /**
     * @param paths of names and numbers; a step of another kind, as the item of a set is, hides everything around it
     * @return {@code true} where a path leads, in the shape of the value
     */
    public static Value of(List<List<Value>> paths) {
        return of(paths, 0);
    }

    private static Value of(List<List<Value>> paths, int depth) {
        if (paths.isEmpty()) {
            return BooleanValue.FALSE;
        }
        Map<Value, List<List<Value>>> bySteps = new LinkedHashMap<>();
        for (List<Value> path : paths) {
            if (path.size() <= depth) {
                return BooleanValue.TRUE;
            }
            bySteps.computeIfAbsent(path.get(depth), step -> new ArrayList<>()).add(path);
        }
        if (bySteps.keySet().stream().allMatch(StringValue.class::isInstance)) {
            ObjectBuilder object = ObjectValue.builder();
            bySteps.forEach((step, inside) -> object.put(step, of(inside, depth + 1)));
            return object.build();
        }
        return bySteps.keySet().stream().allMatch(Masks::isIndex) ? list(bySteps, depth) : BooleanValue.TRUE;
    }

    private static Value list(Map<Value, List<List<Value>>> bySteps, int depth) {
        Map<Integer, Value> items = new LinkedHashMap<>();
        bySteps.forEach((step, inside) -> items.put(index(step), of(inside, depth + 1)));
        int size = items.keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
        List<Value> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(items.getOrDefault(i, BooleanValue.FALSE));
        }
        return ArrayValue.of(all);
    }

    private static boolean isIndex(Value step) {
        return index(step) >= 0;
    }

    /** -1 for what is none. */
    private static int index(Value step) {
        boolean digits = step instanceof NumberValue number
                && number.text().length() < 7
                && number.text().chars().allMatch(c -> c >= '0' && c <= '9');
        int index = digits ? Integer.parseInt(((NumberValue) step).text()) : -1;
        return index < LONGEST_LIST ? index : -1;
    }
}

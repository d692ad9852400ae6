package dev.cordon.mapping;

import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A path of a mapping, in steps: names, {@code *} for every member, {@code [*]} for every item, {@code [0]} for one. */
final class AttributePattern {

    static final String EVERY = "[*]";
    static final String EVERY_MEMBER = "*";

    /** Mappings have some hundred paths, and ask for each once for every resource. */
    private static final Map<String, AttributePattern> PARSED = new ConcurrentHashMap<>();

    private static final int MOST = 10_000;

    private final List<String> steps;
    private final int json;
    private final boolean plain;

    /** Where it leads to one place: how that is written, and what is looked up on the way. */
    private final String text;

    private final List<StringValue> names;

    /** @param json how many of the steps lead to a text that is read as JSON; -1 for none */
    AttributePattern(List<String> steps, int json) {
        this.steps = List.copyOf(steps);
        this.json = json;
        this.plain = json < 0 && steps.stream().noneMatch(step -> step.startsWith("[") || step.equals(EVERY_MEMBER));
        this.text = String.join(".", steps);
        this.names = steps.stream().map(StringValue::of).toList();
    }

    List<String> steps() {
        return steps;
    }

    int json() {
        return json;
    }

    /** The steps as values. */
    List<StringValue> names() {
        return names;
    }

    /** The steps with dots between them. */
    String text() {
        return text;
    }

    /** {@code a.b[*].c}, {@code json(a).b}, or relative to an item: {@code @.c}. */
    static AttributePattern parse(String path, String item) {
        if (path.startsWith("@")) {
            return parse(item + path.substring(1));
        }
        AttributePattern known = PARSED.get(path);
        if (known == null) {
            known = parse(path);
            if (PARSED.size() < MOST) {
                PARSED.put(path, known);
            }
        }
        return known;
    }

    private static AttributePattern parse(String text) {
        if (!text.startsWith("json(")) {
            return new AttributePattern(split(text), -1);
        }
        int close = text.indexOf(')');
        List<String> before = split(text.substring("json(".length(), close));
        List<String> all = new ArrayList<>(before);
        all.addAll(split(text.substring(close + 1)));
        return new AttributePattern(all, before.size());
    }

    /** The steps of a path as references and unknowns write it. */
    static List<String> split(String path) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.') {
                flush(step, steps);
            } else if (c == '[') {
                flush(step, steps);
                int close = path.indexOf(']', i);
                steps.add(bracket(path.substring(i, (close < 0 ? path.length() - 1 : close) + 1)));
                i = close < 0 ? path.length() : close;
            } else {
                step.append(c);
            }
        }
        flush(step, steps);
        return steps;
    }

    /** Whether it leads to one place, by nothing but names. */
    boolean isPlain() {
        return plain;
    }

    /** Whether the concrete steps are an instance of the first of this pattern's steps. */
    boolean startsWith(List<String> concrete) {
        if (concrete.size() > steps.size()) {
            return false;
        }
        for (int i = 0; i < concrete.size(); i++) {
            if (!fits(steps.get(i), concrete.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the concrete steps lead to what this pattern means, or into it. */
    boolean reaches(List<String> concrete) {
        return concrete.size() >= steps.size() && startsWith(concrete.subList(0, steps.size()));
    }

    /** This pattern without a last {@code [*]}: the list itself. */
    AttributePattern list() {
        int last = steps.size() - 1;
        return last >= 0 && steps.get(last).equals(EVERY) ? new AttributePattern(steps.subList(0, last), json) : this;
    }

    static boolean fits(String step, String concrete) {
        boolean item = concrete.startsWith("[");
        return step.equals(concrete) || step.equals(EVERY) && item || step.equals(EVERY_MEMBER) && !item;
    }

    private static String bracket(String text) {
        return text.startsWith("[\"") ? text.substring(2, Math.max(2, text.length() - 2)) : text;
    }

    private static void flush(StringBuilder step, List<String> steps) {
        if (!step.isEmpty()) {
            steps.add(step.toString());
            step.setLength(0);
        }
    }
}

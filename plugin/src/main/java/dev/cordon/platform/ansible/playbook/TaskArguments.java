package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The module of a task and its arguments, in whichever form they are written: a mapping, {@code name=value} pairs on a line,
 * {@code action} and {@code local_action}, {@code args} beside.
 *
 * @param local whether it runs on the machine that runs the play
 */
record TaskArguments(String module, Node.Mapping arguments, boolean local, Location location) {

    /** Null for a mapping that has no module. */
    static @Nullable TaskArguments of(Node.Mapping task) {
        for (Node.Entry entry : task.entries()) {
            boolean action = entry.name().equals("action") || entry.name().equals("local_action");
            if (action) {
                return action(task, entry);
            }
            if (!Keywords.isKeyword(entry.name())) {
                return new TaskArguments(
                        Modules.fullName(entry.name()), arguments(task, entry.value()), false, entry.location());
            }
        }
        return null;
    }

    private static @Nullable TaskArguments action(Node.Mapping task, Node.Entry entry) {
        boolean local = entry.name().equals("local_action");
        @Nullable String line = Yaml.text(entry.value());
        if (line != null) {
            String[] parts = line.strip().split("\\s+", 2);
            Node rest = new Node.Scalar(
                    StringValue.of(parts.length > 1 ? parts[1] : ""),
                    entry.value().location());
            return new TaskArguments(Modules.fullName(parts[0]), arguments(task, rest), local, entry.location());
        }
        Map<String, Node.Entry> entries = Yaml.entries(entry.value());
        Node.@Nullable Entry module = entries.remove("module");
        @Nullable String name = module == null ? null : Yaml.text(module.value());
        return name == null
                ? null
                : new TaskArguments(
                        Modules.fullName(name),
                        arguments(task, new Node.Mapping(List.copyOf(entries.values()), entry.location())),
                        local,
                        entry.location());
    }

    private static Node.Mapping arguments(Node.Mapping task, Node given) {
        Map<String, Node.Entry> all = new LinkedHashMap<>(Yaml.entries(task.get("args")));
        @Nullable String line = Yaml.text(given);
        if (line != null) {
            pairs(line).forEach((name, value) -> {
                Node node = new Node.Scalar(StringValue.of(value), given.location());
                all.put(name, new Node.Entry(name, node, given.location()));
            });
        } else {
            all.putAll(Yaml.entries(given));
        }
        return new Node.Mapping(List.copyOf(all.values()), given.location());
    }

    /** Words with an equals sign; blanks within quotes and within braces do not end a word. The rest is {@code _raw}. */
    private static Map<String, String> pairs(String line) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> raw = new ArrayList<>();
        for (String word : words(line)) {
            int equals = word.indexOf('=');
            boolean pair = equals > 0 && word.substring(0, equals).chars().allMatch(TaskArguments::isName);
            if (pair) {
                pairs.put(word.substring(0, equals), unquoted(word.substring(equals + 1)));
            } else {
                raw.add(word);
            }
        }
        if (!raw.isEmpty()) {
            pairs.put("_raw", String.join(" ", raw));
        }
        return pairs;
    }

    private static boolean isName(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int braces = 0;
        char quote = 0;
        for (char c : line.toCharArray()) {
            if (quote == 0 && braces <= 0 && Character.isWhitespace(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                continue;
            }
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            quote = c == quote ? 0 : quote == 0 && (c == '"' || c == '\'') ? c : quote;
            word.append(c);
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(0) == text.charAt(text.length() - 1);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}

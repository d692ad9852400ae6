package dev.cordon.platform.ansible.playbook;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.platform.ansible.template.ListForms;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The turns of a task's loop: {@code loop}, and each {@code with_} that depends on what was read alone. */
final class Loops {

    /** Items of one loop that are told apart. */
    private static final int MOST_ITEMS = 100;

    private static final Pattern SEQUENCE = Pattern.compile("(start|end|count|stride)=(-?[0-9]{1,9})");
    private static final Pattern FORMAT = Pattern.compile("format=(\\S+)");
    private static final Pattern DIRECTIVE = Pattern.compile("%(0?)([0-9]{0,2})([dxs])");

    private Loops() {}

    /** The names that each turn of the loop sets; one turn that sets none where there is no loop. */
    static List<Map<String, Term>> turns(Node.Mapping task, Variables variables) {
        Map<String, Node.Entry> entries = Yaml.entries(task);
        for (Map.Entry<String, Node.Entry> entry : entries.entrySet()) {
            if (entry.getKey().equals("loop") || entry.getKey().startsWith("with_")) {
                Term over = variables.evaluate("", entry.getValue().value());
                return turns(items(entry.getKey(), over, task, variables), entries.get("loop_control"));
            }
        }
        return List.of(Map.of());
    }

    private static List<Map<String, Term>> turns(Term list, Node.@Nullable Entry control) {
        String name = control(control, "loop_var", "item");
        String index = control(control, "index_var", "");
        @Nullable List<Term> items = Terms.items(list);
        if (items == null || items.size() > MOST_ITEMS) {
            Term.@Nullable Missing missing = Terms.missing(list);
            Term.Missing unknown = new Term.Missing(
                    missing == null
                            ? "the loop goes over more than " + MOST_ITEMS + " items, or over no list"
                            : missing.reason());
            return List.of(index.isEmpty() ? Map.of(name, unknown) : Map.of(name, unknown, index, unknown));
        }
        List<Map<String, Term>> all = new ArrayList<>();
        for (Term item : items) {
            Map<String, Term> names = new HashMap<>(Map.of(name, item));
            if (!index.isEmpty()) {
                names.put(index, ListForms.number(all.size()));
            }
            all.add(names);
        }
        return all;
    }

    private static String control(Node.@Nullable Entry control, String field, String otherwise) {
        Node.@Nullable Entry given =
                control == null ? null : Yaml.entries(control.value()).get(field);
        @Nullable String name = given == null ? null : Yaml.text(given.value());
        return name == null ? otherwise : name;
    }

    private static Term items(String loop, Term over, Node.Mapping task, Variables variables) {
        if (Terms.missing(over) != null) {
            return over;
        }
        return switch (loop) {
            case "loop", "with_list" -> over;
            case "with_items" -> ListForms.flattened(list(over), 1);
            case "with_flattened" -> ListForms.flattened(list(over), Integer.MAX_VALUE);
            case "with_dict" -> ListForms.entries(over);
            case "with_indexed_items" -> ListForms.numbered(ListForms.flattened(list(over), 1));
            case "with_nested", "with_cartesian" -> ListForms.product(list(over), MOST_ITEMS);
            case "with_together" -> ListForms.together(list(over), true);
            case "with_subelements" -> subelements(list(over));
            case "with_sequence" -> sequence(over);
            case "with_fileglob" -> variables.look("fileglob", items(list(over)), Map.of());
            case "with_first_found" -> variables.look("first_found", items(list(over)), part(task));
            default -> new Term.Missing("what \"" + loop + "\" goes over is known when the play runs");
        };
    }

    /** Files of templates and variables have folders of their own. */
    private static Map<String, Term> part(Node.Mapping task) {
        @Nullable TaskArguments arguments = TaskArguments.of(task);
        String module = arguments == null ? "" : arguments.module();
        String part = module.contains("template") ? "templates" : module.contains("var") ? "vars" : "files";
        return Map.of(FileLookups.PART, Terms.text(part));
    }

    private static List<Term> items(Term list) {
        @Nullable List<Term> items = Terms.items(list);
        return items == null ? List.of() : items;
    }

    /** One value is a list of one. */
    private static Term list(Term over) {
        return Terms.items(over) == null ? Term.list(List.of(over)) : over;
    }

    private static Term subelements(Term over) {
        @Nullable List<Term> parts = Terms.items(over);
        @Nullable String path = parts == null || parts.size() < 2 ? null : Terms.print(parts.get(1));
        if (parts == null || path == null) {
            return new Term.Missing("\"with_subelements\" has no list and no name");
        }
        Term.@Nullable Members flags = parts.size() < 3 ? null : Terms.members(parts.get(2));
        @Nullable Term skips = flags == null ? null : flags.members().get("skip_missing");
        return ListForms.subelements(parts.get(0), path, skips != null && Boolean.TRUE.equals(Terms.isTrue(skips)));
    }

    /** {@code start=0 end=6 stride=2 format=web%02d}, {@code count=4}. */
    private static Term sequence(Term over) {
        @Nullable String text = Terms.print(over);
        if (text == null || text.startsWith("{")) {
            return new Term.Missing("\"with_sequence\" is not evaluated in this form");
        }
        Map<String, Long> given = new HashMap<>();
        Matcher matcher = SEQUENCE.matcher(text);
        while (matcher.find()) {
            given.put(matcher.group(1), Long.parseLong(matcher.group(2)));
        }
        long start = given.getOrDefault("start", 1L);
        long stride = given.getOrDefault("stride", 1L);
        @Nullable Long count = given.get("count");
        @Nullable Long end = count == null ? given.get("end") : Long.valueOf(start + (count - 1) * stride);
        if (end == null || stride == 0) {
            return new Term.Missing("\"with_sequence\" is not evaluated in this form");
        }
        Matcher format = FORMAT.matcher(text);
        return numbers(start, end, stride, format.find() ? format.group(1) : "%d");
    }

    private static Term numbers(long start, long end, long stride, String format) {
        List<Term> items = new ArrayList<>();
        for (long i = start; stride > 0 ? i <= end : i >= end; i += stride) {
            @Nullable String text = formatted(format, i);
            if (text == null || items.size() > MOST_ITEMS) {
                return new Term.Missing(
                        "\"with_sequence\" is longer than " + MOST_ITEMS + ", or has a form of its own");
            }
            items.add(Terms.text(text));
        }
        return Term.list(items);
    }

    private static @Nullable String formatted(String format, long number) {
        Matcher directive = DIRECTIVE.matcher(format);
        if (!directive.find()) {
            return null;
        }
        String digits = directive.group(3).equals("x") ? Long.toHexString(number) : Long.toString(number);
        int width = directive.group(2).isEmpty() ? 0 : Integer.parseInt(directive.group(2));
        String filler = directive.group(1).isEmpty() ? " " : "0";
        String padded = filler.repeat(Math.max(0, width - digits.length())) + digits;
        return format.substring(0, directive.start()) + padded + format.substring(directive.end());
    }
}

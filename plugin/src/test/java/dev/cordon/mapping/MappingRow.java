package dev.cordon.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table in {@code docs/mappings.md}.
 *
 * @param file that holds the mapping; its samples have the same name
 */
record MappingRow(String file, TypeMapping type) {

    private static final String FILES = "../policies/mappings/";
    private static final String SAMPLES = "../plugin/src/test/resources/mapping/samples/";

    String text() {
        boolean external =
                type.types().get(0).indexOf(':') > 0 && !type.types().get(0).contains("::");
        String link = "[mapping](" + FILES + file + ")" + (external ? "" : "<br>[sample](" + SAMPLES + file + ")");
        return "| " + types() + " | " + escaped(type.title()) + " | " + yields() + " | " + trap() + " | " + link + " |";
    }

    static String escaped(String text) {
        return text.replace("|", "\\|");
    }

    private String types() {
        return type.types().stream().map(name -> "`" + name + "`").collect(Collectors.joining("<br>"));
    }

    private String trap() {
        List<String> traps = new ArrayList<>();
        if (type.note() != null) {
            traps.add(type.note());
        }
        if (type.container() != null && type.container().note() != null) {
            traps.add("Level " + type.container().level() + ": "
                    + type.container().note() + ".");
        }
        return escaped(String.join(" ", traps));
    }

    private String yields() {
        List<String> parts = new ArrayList<>();
        if (type.boundary() != null) {
            parts.add("is the boundary " + type.boundary().kind() + " `"
                    + type.boundary().path() + "`");
        }
        if (type.principal() != null) {
            parts.add("is the principal " + type.principal().kind() + " `"
                    + type.principal().path() + "`");
        }
        if (type.container() != null) {
            parts.add("shared at level " + type.container().level());
        }
        type.routing().forEach(routing -> parts.add(routing(routing)));
        type.edges().forEach(edge -> parts.add(edge(edge)));
        return escaped(String.join("<br>", parts));
    }

    private static String edge(EdgeMapping edge) {
        String each = edge.each() == null ? "" : ", for each of `" + edge.each() + "`";
        String when = edge.when().isEmpty() ? "" : ", when " + conditions(edge.when(), " and ");
        String transitive = edge.transitive() ? ", transitive" : "";
        String transitiveIf =
                edge.transitiveIf().isEmpty() ? "" : ", transitive if " + conditions(edge.transitiveIf(), " or ");
        return "**" + edge.kind() + "**: " + end(edge.from()) + " → " + end(edge.to()) + each + when + transitive
                + transitiveIf;
    }

    private static String routing(RoutingMapping routing) {
        String when = routing.when().isEmpty() ? "" : ", when " + conditions(routing.when(), " or ");
        String at = routing.at() == null ? "" : " of " + end(routing.at());
        return "routing: " + routing.as().name().toLowerCase(Locale.ROOT) + at + when;
    }

    private static String end(EndMapping end) {
        String otherwise = end.otherwise() == null ? "" : " (default *" + end.otherwise() + "*)";
        String named = end.value() == null ? "`" + end.path() + "`" + otherwise : "*" + end.value() + "*";
        return switch (end.form()) {
            case SELF -> "itself";
            case ENCLOSING -> "its " + end.kind();
            case UNSEEN -> "unknown";
            case SELECTED -> "what `" + end.path() + "` selects";
            case ALLOWED -> "whom `" + end.path() + "` allows";
            default ->
                end.through() == null
                        ? named
                        : named + ", through its `" + end.through().path() + "`";
        };
    }

    private static String conditions(List<Condition> conditions, String joined) {
        return conditions.stream().map(MappingRow::condition).collect(Collectors.joining(joined));
    }

    private static String condition(Condition condition) {
        String said = "`" + condition.path() + "`";
        if (condition.present() != null) {
            said += condition.present() ? " is set" : " is not set";
        }
        if (condition.is() != null) {
            said += " is " + values(condition.is());
        }
        if (condition.not() != null) {
            said += " is not " + values(condition.not());
        }
        if (condition.matches() != null) {
            said += " matches `" + condition.matches().pattern() + "`";
        }
        return said + (condition.otherwise() == null ? "" : " (default " + values(condition.otherwise()) + ")");
    }

    private static String values(@Nullable JsonNode values) {
        if (values == null) {
            return "";
        }
        List<String> all = new ArrayList<>();
        if (values.isArray()) {
            values.forEach(value -> all.add(value.asText()));
        } else {
            all.add(values.asText());
        }
        return String.join(" or ", all);
    }
}

package dev.cordon.report.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Severity;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.RuleSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of a run: those with metadata, and those that a security team's own findings name. */
final class SarifRules {

    private final Map<String, RuleSummary> rules = new TreeMap<>();
    private final List<String> order;

    SarifRules(CheckReport report) {
        for (Finding finding : report.findings()) {
            rules.put(finding.rule(), bare(finding));
        }
        for (RuleSummary rule : report.rules()) {
            rules.put(rule.id(), rule);
        }
        order = new ArrayList<>(rules.keySet());
    }

    /** Position of the rule in {@link #descriptors}. */
    int indexOf(String rule) {
        return order.indexOf(rule);
    }

    ArrayNode descriptors() {
        ArrayNode array = JsonText.array(List.of());
        rules.values().forEach(rule -> array.add(descriptor(rule)));
        return array;
    }

    private static ObjectNode descriptor(RuleSummary rule) {
        ObjectNode node = JsonText.object();
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", orElse(rule.title(), rule.id()));
        node.putObject("fullDescription").put("text", orElse(rule.description(), orElse(rule.title(), rule.id())));
        node.putObject("help").put("text", help(rule)).put("markdown", help(rule));
        node.putObject("defaultConfiguration").put("level", SarifResult.level(rule.severity()));
        ObjectNode properties = node.putObject("properties");
        properties.set("tags", JsonText.array(tags(rule)));
        properties.put("security-severity", score(rule.severity()));
        return node;
    }

    private static String help(RuleSummary rule) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(rule.description(), rule.rationale(), rule.remediation())) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (!rule.controls().isEmpty()) {
            parts.add("Controls: " + String.join(", ", rule.controls()) + ".");
        }
        return parts.isEmpty() ? orElse(rule.title(), rule.id()) : String.join("\n\n", parts);
    }

    /** Unique, as SARIF demands. */
    private static List<String> tags(RuleSummary rule) {
        TreeSet<String> tags = new TreeSet<>(rule.controls());
        tags.add("security");
        return List.copyOf(tags);
    }

    /** The number by which code hosts order alerts. */
    private static String score(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "9.5";
            case HIGH -> "8.0";
            case MEDIUM -> "5.5";
            case LOW -> "2.0";
            case INFO -> "0.0";
        };
    }

    private static RuleSummary bare(Finding finding) {
        return new RuleSummary(
                finding.rule(), finding.title(), "", finding.severity(), "", finding.remediation(), finding.controls());
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}

package dev.cordon.report.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Location;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Severity;
import dev.cordon.report.Fingerprint;
import java.nio.charset.StandardCharsets;

/** A finding as a SARIF result. */
final class SarifResult {

    private SarifResult() {}

    static ObjectNode of(Finding finding, int ruleIndex) {
        ObjectNode result = JsonText.object();
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", ruleIndex);
        result.put("level", level(finding.severity()));
        result.putObject("message").put("text", finding.message() + "\n" + finding.remediation());
        locations(result.putArray("locations"), finding);
        codeFlow(result, finding);
        result.putObject("partialFingerprints").put("cordon/v1", Fingerprint.of(finding));
        suppression(result, finding);
        properties(result.putObject("properties"), finding);
        return result;
    }

    static ObjectNode location(Location location) {
        ObjectNode node = JsonText.object();
        ObjectNode physical = node.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(location.path())).put("uriBaseId", "%SRCROOT%");
        physical.putObject("region").put("startLine", location.line()).put("startColumn", location.column());
        return node;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "note";
        };
    }

    private static void locations(ArrayNode locations, Finding finding) {
        ObjectNode location = finding.location() == null ? JsonText.object() : location(finding.location());
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", finding.resource() == null ? finding.address() : finding.resource())
                .put("kind", "resource");
        locations.add(location);
    }

    /** The path of evidence, one step per location. Steps are words: a relation has no line of its own in SARIF. */
    private static void codeFlow(ObjectNode result, Finding finding) {
        if (finding.steps().isEmpty()) {
            return;
        }
        ArrayNode steps = result.putArray("codeFlows")
                .addObject()
                .putArray("threadFlows")
                .addObject()
                .putArray("locations");
        for (String step : finding.steps()) {
            steps.addObject().putObject("location").putObject("message").put("text", step);
        }
    }

    private static void suppression(ObjectNode result, Finding finding) {
        if (finding.outcome() == Outcome.TOLERATED || finding.outcome() == Outcome.PERMITTED) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", finding.reason());
        }
    }

    private static void properties(ObjectNode properties, Finding finding) {
        properties.put("severity", finding.severity().id());
        properties.put("outcome", finding.outcome().id());
        properties.set("organisations", JsonText.array(finding.organisations()));
        properties.set("systems", JsonText.array(finding.systems()));
    }

    /** Percent-encoded, so that a blank or a colon in a file name is no syntax. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}

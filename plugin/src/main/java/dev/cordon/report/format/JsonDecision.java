package dev.cordon.report.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Gate;
import dev.cordon.finding.Totals;
import dev.cordon.finding.Verdict;
import java.util.List;

/** The part of the JSON report that repeats the decision of the policies. */
final class JsonDecision {

    private JsonDecision() {}

    static ObjectNode gate(Gate gate) {
        ObjectNode node = JsonText.object();
        node.put("mode", gate.mode());
        node.put("failOn", gate.failOn());
        node.put("pass", gate.pass());
        node.put("blocks", gate.blocks());
        node.set("reasons", JsonText.array(gate.reasons()));
        return node;
    }

    static ObjectNode totals(Totals totals) {
        ObjectNode node = JsonText.object();
        node.put("findings", totals.findings());
        ObjectNode severities = node.putObject("bySeverity");
        totals.bySeverity().forEach((severity, count) -> severities.put(severity.id(), count));
        ObjectNode outcomes = node.putObject("byOutcome");
        totals.byOutcome().forEach((outcome, count) -> outcomes.put(outcome.id(), count));
        return node;
    }

    static ArrayNode verdicts(List<Verdict> verdicts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Verdict verdict : verdicts) {
            ObjectNode node = array.addObject();
            node.put("system", verdict.system());
            node.put("title", verdict.title());
            node.put("verdict", verdict.kind().id());
            node.put("message", verdict.message());
            node.put("resources", verdict.resources());
            node.put("findings", verdict.findings());
            node.put("until", verdict.until());
            node.set("organisations", JsonText.array(verdict.organisations()));
            node.set("path", JsonText.array(verdict.path()));
        }
        return array;
    }

    static ArrayNode findings(List<Finding> findings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> array.add(finding(finding)));
        return array;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JsonText.object();
        node.put("rule", finding.rule());
        node.put("title", finding.title());
        node.put("severity", finding.severity().id());
        node.put("outcome", finding.outcome().id());
        node.put("resource", finding.resource());
        node.put("address", finding.address());
        node.put("edge", finding.edge());
        node.set("location", JsonText.location(finding.location()));
        evidence(node, finding);
        node.put("message", finding.message());
        node.put("remediation", finding.remediation());
        node.set("controls", JsonText.array(finding.controls()));
        node.put("agreement", finding.agreement());
        node.put("exemption", finding.exemption());
        node.put("permitted", finding.permitted());
        node.put("reason", finding.reason());
        node.put("until", finding.until());
        node.set("alsoBreaks", JsonText.array(finding.alsoBreaks()));
        return node;
    }

    private static void evidence(ObjectNode node, Finding finding) {
        node.set("organisations", JsonText.array(finding.organisations()));
        node.set("systems", JsonText.array(finding.systems()));
        node.set("path", JsonText.array(finding.path()));
        node.set("steps", JsonText.array(finding.steps()));
        node.set("members", JsonText.array(finding.members()));
    }
}

package dev.cordon.report.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.finding.Decision;
import dev.cordon.finding.Problem;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.Wording;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.RuleSummary;
import dev.cordon.usecase.check.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report for programs. Its shape is {@code schemas/report.schema.json} in the policy pack; {@code version} is raised
 * when a field changes its meaning, and stays when fields are added.
 */
public final class JsonReport implements ReportFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String fileName() {
        return "cordon.json";
    }

    @Override
    public String render(CheckReport report) {
        ObjectNode document = JsonText.object();
        document.put("version", CheckReport.VERSION);
        document.put("cordon", report.cordonVersion());
        document.put("root", report.root());
        document.put("asOf", report.asOf());
        document.put("result", Wording.headline(report));
        document.put("exitCode", report.status().code());
        document.set("cautions", JsonText.array(report.cautions()));
        document.set("provenance", JsonCoverage.provenance(report.provenance()));
        document.set("coverage", JsonCoverage.coverage(report.coverage()));
        document.set("problems", problems(report.problems()));
        decision(document, report.decision());
        document.set("rules", rules(report.rules()));
        if (!report.timings().isEmpty()) {
            document.set("timings", timings(report.timings()));
        }
        return JsonText.write(document);
    }

    private static void decision(ObjectNode document, @Nullable Decision decision) {
        if (decision == null) {
            for (String absent : List.of("gate", "totals", "verdicts", "findings", "disabled")) {
                document.putNull(absent);
            }
            return;
        }
        document.set("gate", JsonDecision.gate(decision.gate()));
        document.set("totals", JsonDecision.totals(decision.totals()));
        document.set("verdicts", JsonDecision.verdicts(decision.verdicts()));
        document.set("findings", JsonDecision.findings(decision.findings()));
        document.set("disabled", JsonText.array(decision.disabled()));
    }

    private static ArrayNode problems(List<Problem> problems) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : problems) {
            ObjectNode node = array.addObject();
            node.put("code", problem.code().id());
            node.set("location", JsonText.location(problem.location()));
            node.put("message", problem.message());
            node.put("remedy", problem.remedy());
        }
        return array;
    }

    private static ArrayNode rules(List<RuleSummary> rules) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (RuleSummary rule : rules) {
            ObjectNode node = array.addObject();
            node.put("id", rule.id());
            node.put("title", rule.title());
            node.put("severity", rule.severity().id());
            node.set("controls", JsonText.array(rule.controls()));
        }
        return array;
    }

    private static ArrayNode timings(List<Timing> timings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Timing timing : timings) {
            array.addObject()
                    .put("step", timing.step())
                    .put("milliseconds", timing.duration().toMillis());
        }
        return array;
    }
}

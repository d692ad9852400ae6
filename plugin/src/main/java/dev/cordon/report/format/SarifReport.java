package dev.cordon.report.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Problem;
import dev.cordon.mapping.ChangedType;
import dev.cordon.report.ReportFormat;
import dev.cordon.usecase.check.CheckReport;
import java.util.List;

/**
 * SARIF 2.1.0, which code hosts show beside the lines of a merge request. Findings are results, problems and cautions are
 * notifications of the tool. What is tolerated or permitted is a suppressed result, with the reason as justification.
 */
public final class SarifReport implements ReportFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String fileName() {
        return "cordon.sarif";
    }

    @Override
    public String render(CheckReport report) {
        SarifRules rules = new SarifRules(report);
        ObjectNode document = JsonText.object();
        document.put("$schema", SCHEMA);
        document.put("version", "2.1.0");
        ObjectNode run = document.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Cordon");
        driver.put("semanticVersion", report.cordonVersion());
        driver.set("rules", rules.descriptors());
        run.put("columnKind", "unicodeCodePoints");
        invocation(run.putArray("invocations").addObject(), report);
        ArrayNode results = run.putArray("results");
        for (Finding finding : report.findings()) {
            results.add(SarifResult.of(finding, rules.indexOf(finding.rule())));
        }
        List<ChangedType> changed = report.provenance().changedTypes();
        if (!changed.isEmpty()) {
            run.putObject("properties").set("changedTypes", JsonCoverage.changedTypes(changed));
        }
        return JsonText.write(document);
    }

    private static void invocation(ObjectNode invocation, CheckReport report) {
        invocation.put("executionSuccessful", report.problems().isEmpty());
        invocation.put("exitCode", report.status().code());
        invocation.set("toolExecutionNotifications", notifications(report));
    }

    private static ArrayNode notifications(CheckReport report) {
        ArrayNode notifications = JsonText.array(List.of());
        for (Problem problem : report.problems()) {
            ObjectNode notification = notifications.addObject();
            notification.putObject("descriptor").put("id", problem.code().id());
            notification.put("level", "error");
            notification.putObject("message").put("text", problem.message() + "\n" + problem.remedy());
            if (problem.location() != null) {
                notification.putArray("locations").add(SarifResult.location(problem.location()));
            }
        }
        for (String caution : report.cautions()) {
            ObjectNode notification = notifications.addObject();
            notification.putObject("descriptor").put("id", "caution");
            notification.put("level", "warning");
            notification.putObject("message").put("text", caution);
        }
        return notifications;
    }
}

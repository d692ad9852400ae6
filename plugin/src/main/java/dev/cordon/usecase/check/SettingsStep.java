package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds that the parameters of a check make sense before anything is read. */
final class SettingsStep {

    private static final List<String> GATES = List.of("report", "no-worse", "enforce", "end-state");
    private static final List<String> THRESHOLDS = List.of("critical", "high", "medium", "low");

    private SettingsStep() {}

    static List<Problem> problems(CheckRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (!Files.isDirectory(request.root())) {
            problems.add(problem(
                    "there is no folder " + request.root() + " to check",
                    "Name the folder that holds the descriptors."));
        }
        oneOf("gate", request.gate(), GATES, problems);
        oneOf("failOn", request.failOn(), THRESHOLDS, problems);
        for (Path folder : request.policies()) {
            if (!Files.exists(folder)) {
                problems.add(problem("there is no policy folder " + folder, "Correct the path, or leave it out."));
            }
        }
        if (request.baseline() != null && !Files.isRegularFile(request.baseline())) {
            problems.add(problem("there is no baseline " + request.baseline(), "Correct the path, or leave it out."));
        }
        request.severities().forEach((rule, severity) -> severity(rule, severity, problems));
        return problems;
    }

    private static void oneOf(String name, String value, List<String> allowed, List<Problem> problems) {
        if (!allowed.contains(value)) {
            problems.add(problem(name + " is '" + value + "'", "Use one of " + String.join(", ", allowed) + "."));
        }
    }

    private static void severity(String rule, String severity, List<Problem> problems) {
        try {
            Severity.of(severity);
        } catch (IllegalArgumentException e) {
            problems.add(problem("the severity of " + rule + ": " + e.getMessage(), "Use a severity that exists."));
        }
    }

    private static Problem problem(String message, String remedy) {
        return new Problem(ProblemCode.CONFIGURATION, null, message, remedy);
    }
}

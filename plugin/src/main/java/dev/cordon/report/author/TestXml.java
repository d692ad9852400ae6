package dev.cordon.report.author;

import dev.cordon.report.format.JUnitSuite;
import dev.cordon.report.format.JUnitSuite.Case;
import dev.cordon.usecase.author.RegoError;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestReport.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The verdicts of tests in the XML that CI servers read: a suite for each package of policies. */
public final class TestXml {

    /** The name that CI servers look for beside those of other test tools. */
    public static final String FILE_NAME = "TEST-cordon.policies.xml";

    private TestXml() {}

    /** The document. */
    public static String render(TestReport report) {
        Map<String, List<Case>> suites = new TreeMap<>();
        for (Result result : report.results()) {
            suites.computeIfAbsent(result.packagePath(), name -> new ArrayList<>())
                    .add(testcase(result));
        }
        List<JUnitSuite> written = new ArrayList<>();
        suites.forEach((name, cases) -> written.add(new JUnitSuite(name, cases)));
        return JUnitSuite.write(written);
    }

    private static Case testcase(Result result) {
        String printed = String.join("\n", result.output());
        return switch (result.outcome()) {
            case PASS -> Case.passed(result.name(), printed).lasting(result.duration());
            case SKIPPED -> Case.skipped(result.name(), "the name begins with todo_");
            case FAIL -> Case.failed(result.name(), failure(result), printed).lasting(result.duration());
            case ERROR -> Case.broken(result.name(), error(result), printed).lasting(result.duration());
        };
    }

    private static String failure(Result result) {
        List<String> failed = new ArrayList<>();
        failedCases("", result.cases(), failed);
        String place = result.location() == null ? "" : result.location() + ": ";
        return place + "does not hold" + (failed.isEmpty() ? "" : ": " + String.join(", ", failed));
    }

    private static void failedCases(String prefix, List<TestReport.Case> cases, List<String> failed) {
        for (TestReport.Case one : cases) {
            if (one.cases().isEmpty() && one.fails()) {
                failed.add(prefix + one.name());
            }
            failedCases(prefix + one.name() + "/", one.cases(), failed);
        }
    }

    private static String error(Result result) {
        RegoError error = result.error();
        return error == null ? "cannot be run" : error.summary();
    }
}

package dev.cordon.policy;

import dev.cordon.Golden;
import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.finding.Severity;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.testing.Cases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Folders of a security team's policies, beside what comes of them: findings, or what is wrong. A file {@code
 * disabled.txt} switches rules off; a file {@code without-pack} leaves the pack's rules out.
 */
class PolicyCasesTest {

    private static final String CASES = "policy";

    @TestFactory
    Stream<DynamicTest> comesTo() {
        return Cases.in(CASES, (name, folder) -> Golden.assertMatches(name + "/expected.txt", answer(folder)));
    }

    private static String answer(Path folder) {
        List<SourceFile> rules = Files.exists(folder.resolve("without-pack")) ? List.of() : BuiltInPack.rules();
        try {
            PolicySet policies = PolicySet.load(rules, relative(folder));
            return text(policies.decide(new PolicyQuestion(
                    read("input.json"), (ObjectValue) read("register.json"), ObjectValue.EMPTY, settings(folder))));
        } catch (ProblemException e) {
            return e.problems().stream().map(PolicyCasesTest::line).collect(Collectors.joining());
        }
    }

    /** The first line alone: how the source is excerpted is not this package's business. */
    private static String line(Problem problem) {
        return problem.render().lines().findFirst().orElse("") + "\n";
    }

    /** Names without the folder, so that the expectation is the same on every machine. */
    private static List<SourceFile> relative(Path folder) {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return PolicyFolders.read(List.of(folder)).stream()
                .map(file -> new SourceFile(file.name().replace(prefix, ""), file.text()))
                .toList();
    }

    private static PolicySettings settings(Path folder) {
        Path disabled = folder.resolve("disabled.txt");
        List<String> rules =
                Files.exists(disabled) ? PackFolder.text(disabled).lines().toList() : List.of();
        return new PolicySettings("enforce", Severity.HIGH, new TreeMap<>(), new TreeSet<>(rules));
    }

    private static Value read(String file) {
        return JsonReader.read(new SourceFile(file, PackFolder.text(Golden.resource(CASES + "/" + file))));
    }

    private static String text(Decision decision) {
        StringBuilder text = new StringBuilder();
        decision.findings().forEach(finding -> text.append(line(finding)));
        text.append("rules: ").append(String.join(" ", decision.rules())).append('\n');
        return text.append("pass: ").append(decision.gate().pass()).append('\n').toString();
    }

    private static String line(Finding finding) {
        String place = finding.location() == null ? finding.address() : String.valueOf(finding.location());
        return place + ": " + finding.rule() + " " + finding.severity().id() + " "
                + finding.outcome().id() + ": " + finding.message() + "\n    " + finding.remediation() + "\n";
    }
}

package dev.cordon.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page of one rule in {@code docs/rules}: its METADATA, with its samples for avoid and prefer. */
final class RulePage {

    private static final String TOLERABLE = """
            - **Permit it for good**: an entry of `permittedSharing` in the register that names the parties, the layer and the
              conditions. Permitted sharing is listed with every check.
            - **Tolerate it for a time**: an agreement between exactly these parties that is in force and names the service,
              on a legal basis that fits, with a transition plan whose baseline holds the sharing.
            - **Make an exception**: an entry of `exemptions` for this rule and these resources, with owner, approver (somebody
              else), reason and end.
            """;

    private static final String NOT_TOLERABLE =
            "Neither an agreement nor an exemption makes this tolerable: settle the question itself.\n";

    private final RuleMetadata rule;

    RulePage(RuleMetadata rule) {
        this.rule = rule;
    }

    String file() {
        return rule.id() + ".md";
    }

    String text() {
        return "# " + rule.id() + ": " + rule.title() + "\n\n"
                + "<!-- Generated from the rule's METADATA and samples; -Dcordon.rewrite=true writes it anew. -->\n\n"
                + facts() + "\n\n" + rule.description() + "\n\n"
                + samples("Avoid", "bad") + samples("Prefer", "good")
                + section("Why", rule.rationale() + "\n")
                + section("What to do", rule.remediation() + "\n")
                + section("How to permit or tolerate it", rule.tolerable() ? TOLERABLE : NOT_TOLERABLE)
                + section("Requirements that it serves", list(rule.controls(), "`%s`"))
                + section("Public documents that it goes back to", list(rule.references(), "%s"))
                + "Source: [" + source() + "](../../policies/" + source() + ")\n";
    }

    private String facts() {
        String severity = "severity **" + rule.severity().id() + "**";
        if (rule.severityElsewhere() != null && rule.severityElsewhere() != rule.severity()) {
            severity += " (" + rule.severityElsewhere().id() + " where no restricted system is at stake)";
        }
        return "Layer **" + rule.layer() + "**, " + severity + ".";
    }

    /** Nothing where the title has nothing to stand above. */
    private static String section(String title, String text) {
        return text.isBlank() ? "" : "## " + title + "\n\n" + text + "\n";
    }

    private static String list(List<String> items, String format) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append("- ")
                .append(String.format(Locale.ROOT, format, item))
                .append('\n'));
        return text.toString();
    }

    private String samples(String title, String kind) {
        Path folder = PackFolder.ROOT.resolve("samples").resolve(rule.id()).resolve(kind);
        StringBuilder text = new StringBuilder();
        for (Path file : descriptors(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            text.append('`')
                    .append(name)
                    .append("`\n\n```")
                    .append(language(name))
                    .append('\n');
            text.append(PackFolder.text(file).strip()).append("\n```\n\n");
        }
        String register =
                "Register: [separation.yaml](../../policies/samples/" + rule.id() + "/" + kind + "/separation.yaml)\n";
        return section(title, intro(folder) + text + register);
    }

    /** The first line of the sample's register says what the sample shows. */
    private static String intro(Path folder) {
        String first = PackFolder.text(folder.resolve("separation.yaml"))
                .lines()
                .findFirst()
                .orElse("");
        return first.replaceFirst("^# ", "") + "\n\n";
    }

    private static List<Path> descriptors(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("separation.yaml") || isWhatIsWrong(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finding may be about the register itself. */
    private static boolean isWhatIsWrong(Path register) {
        return PackFolder.text(register).contains("# expect: ");
    }

    private static String language(String name) {
        return name.endsWith(".tf") ? "hcl" : "yaml";
    }

    private String source() {
        String name = "/" + rule.id().toLowerCase(Locale.ROOT).replace('-', '_') + ".rego";
        return PackFolder.files().stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow();
    }
}

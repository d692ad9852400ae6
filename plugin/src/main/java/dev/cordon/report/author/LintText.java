package dev.cordon.report.author;

import dev.cordon.finding.Problem;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.report.Wording;
import dev.cordon.usecase.author.LintReport;
import java.util.stream.Collectors;

/** What compiling found, for people or as {@code opa check} writes it for programs. */
public enum LintText {
    /** Each error with its line of source. */
    PRETTY {
        @Override
        public String render(LintReport report) {
            return report.problems().isEmpty()
                    ? "no errors in " + Wording.count(report.modules(), "policy file") + "\n"
                    : report.problems().stream()
                            .map(Problem::render)
                            .map(text -> text.replace(System.lineSeparator(), "\n") + "\n")
                            .collect(Collectors.joining());
        }
    },
    /** A list of errors; an empty object where there is none. */
    JSON {
        @Override
        public String render(LintReport report) {
            ObjectValue document = report.errors().isEmpty()
                    ? ObjectValue.EMPTY
                    : ObjectValue.builder()
                            .put("errors", OpaJson.list(report.errors(), OpaJson::error))
                            .build();
            return OpaJson.pretty(document) + "\n";
        }
    };

    public abstract String render(LintReport report);
}

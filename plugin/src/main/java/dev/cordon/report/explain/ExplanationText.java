package dev.cordon.report.explain;

import dev.cordon.estate.EstateResource;
import dev.cordon.finding.Problem;
import dev.cordon.report.Wording;
import dev.cordon.report.format.LogText;
import dev.cordon.usecase.explain.Explanation;
import dev.cordon.usecase.explain.FileExplanation;
import java.util.List;

/** An explanation as people read it. */
final class ExplanationText {

    private final Lines lines = new Lines();

    private ExplanationText() {}

    static String of(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        text.problems(explanation);
        explanation.resources().forEach(resource -> new ResourceText(text.lines).write(resource));
        if (explanation.file() != null) {
            text.file(explanation.file());
        }
        return text.lines.toString();
    }

    private void problems(Explanation explanation) {
        if (!explanation.problems().isEmpty() && explanation.file() == null) {
            lines.plain("caution: "
                    + Wording.count(explanation.problems().size(), "problem")
                    + " kept descriptors from being read, so this may be incomplete:");
            explanation.problems().forEach(this::problem);
            lines.plain("");
        }
    }

    private void problem(Problem problem) {
        problem.render().lines().forEach(line -> lines.plain("  " + LogText.printable(line)));
    }

    private void file(FileExplanation file) {
        lines.plain(LogText.printable(file.path()));
        if (file.platform() != null) {
            lines.field("read as", file.platform());
        }
        if (file.readFor() != null) {
            lines.field("read for", "descriptors of " + file.readFor() + " that name it");
        }
        if (file.skipped() != null) {
            lines.field("not read", file.skipped());
        }
        file.problems()
                .forEach(problem ->
                        lines.field("problem", problem.render().lines().toList()));
        file.notes().forEach(note -> lines.field("note", note));
        if (file.platform() != null && file.resources().isEmpty()) {
            lines.field("declares", "no resource");
        }
        resources("declares", file.resources());
        resources("part of", file.partOf());
    }

    private void resources(String field, List<EstateResource> resources) {
        for (EstateResource resource : resources) {
            String owner = resource.owners().isEmpty()
                    ? "owner unknown"
                    : resource.owners().get(0).organisation();
            String unknown = resource.unknown().isEmpty()
                    ? ""
                    : ", " + Wording.count(resource.unknown().size(), "unknown value");
            lines.field(field, resource.id() + " (" + owner + unknown + ") at " + resource.location());
        }
    }
}

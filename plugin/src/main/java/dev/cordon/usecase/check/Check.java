package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.usecase.CordonVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The main job, step by step: files → resources → estate → policy input → decision → report. */
public final class Check {

    /** Never throws for what it reads: what goes wrong is in the report. */
    public CheckReport run(CheckRequest request) {
        return run(request, Progress.NONE);
    }

    /** The same for somebody who waits for it. */
    public CheckReport run(CheckRequest request, Progress progress) {
        Steps steps = new Steps(progress);
        steps.add(SettingsStep.problems(request));
        if (!steps.clean()) {
            return report(request, steps, Coverage.NONE, Judgement.NONE, false);
        }
        Groundwork groundwork = Groundwork.start(request, steps);
        Reading reading = steps.attempt("read descriptors", () -> ReadStep.read(request));
        if (reading == null) {
            return report(request, steps, Coverage.NONE, Judgement.NONE, false);
        }
        steps.add(reading.problems());
        if (reading.foundNothing()) {
            return withoutDescriptors(request, steps, reading);
        }
        Judgement judgement = new JudgeStep(request, steps).judge(reading, groundwork);
        return report(request, steps, coverage(reading, judgement), judgement, false);
    }

    private static CheckReport withoutDescriptors(CheckRequest request, Steps steps, Reading reading) {
        if (request.requireDescriptors()) {
            steps.add(
                    List.of(
                            new Problem(
                                    ProblemCode.NO_DESCRIPTORS,
                                    null,
                                    "no descriptor was found in " + shown(request.root()),
                                    "Check the folder, includes and excludes; where a folder may be empty, switch requireDescriptors off.")));
        }
        Coverage coverage = coverage(reading, Judgement.NONE);
        return report(request, steps, coverage, Judgement.NONE, !request.requireDescriptors());
    }

    private static CheckReport report(
            CheckRequest request, Steps steps, Coverage coverage, Judgement judgement, boolean nothingToCheck) {
        return new CheckReport(
                CordonVersion.get(),
                shown(request.root()),
                request.asOf().toString(),
                Cautions.of(request, judgement.provenance()),
                judgement.provenance(),
                coverage,
                steps.problems(),
                judgement.decision(),
                judgement.rules(),
                nothingToCheck,
                request.timings() ? steps.timings() : List.of());
    }

    private static Coverage coverage(Reading reading, Judgement judgement) {
        List<String> notes = new ArrayList<>(reading.notes());
        notes.addAll(judgement.notes());
        return new Coverage(
                reading.files(),
                reading.resources().size(),
                judgement.edges(),
                reading.skipped(),
                notes,
                judgement.unseen());
    }

    /** Reports are the same on every machine, so they do not say where the folder lies. */
    private static String shown(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        @Nullable Path name = absolute.getFileName();
        boolean below = absolute.startsWith(here) && !absolute.equals(here);
        Path shown = below ? here.relativize(absolute) : name == null ? absolute : name;
        return shown.toString().replace('\\', '/');
    }
}

package dev.cordon.usecase.export;

import dev.cordon.estate.FragmentBuilder;
import dev.cordon.estate.fragment.Fragment;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.usecase.check.CheckRequest;
import dev.cordon.usecase.check.EstateReader;
import dev.cordon.usecase.check.EstateReader.Parts;
import dev.cordon.usecase.check.Progress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes a fragment of a repository's estate. */
public final class Export {

    /**
     * @param name under which others will know the repository; null for that of its folder
     * @throws ProblemException where anything cannot be read: half an estate would look like a whole one to others
     */
    public ExportReport run(CheckRequest request, @Nullable String name) {
        return run(request, name, Progress.NONE);
    }

    /** The same for somebody who waits for it. */
    public ExportReport run(CheckRequest request, @Nullable String name, Progress progress) {
        String repository = name == null ? folder(request) : name;
        if (!repository.matches(Fragment.NAME)) {
            throw wrong(
                    "the repository cannot be called '" + repository + "'",
                    "Name it (repository): letters, digits, dots, dashes and underscores, a letter or digit first.");
        }
        if (!request.estates().isEmpty()) {
            throw wrong("an export holds one repository", "Leave estates out.");
        }
        Parts parts = EstateReader.read(request, progress);
        if (!parts.problems().isEmpty()) {
            throw new ProblemException(parts.problems());
        }
        if (parts.resources().isEmpty()) {
            throw new ProblemException(new Problem(
                    ProblemCode.NO_DESCRIPTORS,
                    null,
                    "no descriptor was found in " + request.root(),
                    "Name the folder that holds the descriptors."));
        }
        return new ExportReport(FragmentBuilder.of(repository, parts.resources(), parts.register(), parts.mappings()));
    }

    private static String folder(CheckRequest request) {
        Path name = request.root().toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private static ProblemException wrong(String message, String remedy) {
        return new ProblemException(new Problem(ProblemCode.CONFIGURATION, null, message, remedy));
    }
}

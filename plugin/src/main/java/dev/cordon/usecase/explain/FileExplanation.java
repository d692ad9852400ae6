package dev.cordon.usecase.explain;

import dev.cordon.estate.EstateResource;
import dev.cordon.finding.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param path below the checked folder
 * @param platform that read it; null where none did
 * @param readFor platform that read it for descriptors that name it; null where none did
 * @param skipped why it was not read; null where it was
 * @param notes what a reader should know of the reading of it
 * @param problems what could not be read
 * @param resources that it declares, sorted by id
 * @param partOf resources that something in it is part of, and that another file declares: an overlay those of its base
 */
public record FileExplanation(
        String path,
        @Nullable String platform,
        @Nullable String readFor,
        @Nullable String skipped,
        List<String> notes,
        List<Problem> problems,
        List<EstateResource> resources,
        List<EstateResource> partOf) {

    public FileExplanation {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
        resources = List.copyOf(resources);
        partOf = List.copyOf(partOf);
    }
}

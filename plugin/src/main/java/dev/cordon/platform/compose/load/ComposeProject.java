package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.resource.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * One project, all its files in one.
 *
 * @param scope what ids begin with: the folder, or the file where the file is not the folder's own project
 * @param name as Compose would call it; a mark where nobody can know
 * @param files that it is made of, in the order in which they were merged
 * @param included files that its own include, themselves or by way of others
 * @param read all files that were read for it, also for single services and variables
 * @param missing what it includes and what cannot be read
 */
public record ComposeProject(
        String scope,
        String name,
        List<Path> files,
        Set<Path> included,
        Set<Path> read,
        Node.Mapping model,
        List<Unknown> missing,
        Marks marks) {

    public ComposeProject {
        files = List.copyOf(files);
        included = Set.copyOf(included);
        read = Set.copyOf(read);
        missing = List.copyOf(missing);
    }

    /** Whether something that it does not define may stand in a file that could not be read. */
    public boolean isIncomplete() {
        return !missing.isEmpty();
    }
}

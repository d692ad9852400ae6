package dev.cordon.maven;

import dev.cordon.usecase.check.CheckRequest;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say what an estate is made of. Relative paths are below the checked folder. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AbstractEstateMojo extends AbstractCordonMojo {

    /** The folder to check; the default is that of the outermost POM that declares this plugin. */
    @Parameter(property = "cordon.directory")
    private @Nullable String directory;

    /** Globs of the descriptors to read, relative to the folder; the default is all. */
    @Parameter(property = "cordon.includes")
    private List<String> includes;

    /** Globs of descriptors that are not read. The report says that there were any. */
    @Parameter(property = "cordon.excludes")
    private List<String> excludes;

    /** The separation register; the default is {@code separation.yaml} in the checked folder. */
    @Parameter(property = "cordon.register")
    private @Nullable String register;

    /** Files or folders of resource mappings, beside the built-in ones. */
    @Parameter(property = "cordon.mappings")
    private List<String> mappings;

    /** What to read; everything else has its default. */
    final CheckRequest.Builder estate() {
        CheckRequest.Builder request = CheckRequest.builder(root())
                .files(orNone(includes), orNone(excludes))
                .mappings(paths(mappings));
        if (register != null) {
            request.register(Path.of(register));
        }
        return request;
    }

    /** The folder to check. */
    final Path root() {
        Path folder = folder().root();
        return directory == null ? folder : folder.resolve(directory);
    }

    static List<Path> paths(@Nullable List<String> names) {
        return orNone(names).stream().map(Path::of).toList();
    }

    static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}

package dev.cordon.cli;

import dev.cordon.usecase.check.CheckRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an estate is made of, for commands that ask no policy. Paths are relative to the working folder. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class EstateOptions {

    @Option(names = "--register", paramLabel = "FILE", description = "The register (default: DIR/separation.yaml).")
    private @Nullable Path register;

    @Option(names = "--mappings", paramLabel = "FILE", description = "More resource mappings; may be repeated.")
    private List<Path> mappings = new ArrayList<>();

    @Option(names = "--include", paramLabel = "GLOB", description = "Read only these files; may be repeated.")
    private List<String> includes = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Do not read these files; may be repeated.")
    private List<String> excludes = new ArrayList<>();

    @Mixin
    private VariableOptions variables;

    CheckRequest.Builder request(Path root) {
        CheckRequest.Builder request =
                CheckRequest.builder(root).files(includes, excludes).mappings(CheckOptions.absolute(mappings));
        if (register != null) {
            request.register(register.toAbsolutePath());
        }
        variables.addTo(request);
        return request;
    }
}

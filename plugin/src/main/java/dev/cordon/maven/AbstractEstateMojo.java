package dev.cordon.maven;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.report.output.ProgressLine;
import dev.cordon.usecase.check.CheckRequest;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.shared.utils.logging.MessageUtils;
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

    /** Values for variables and parameters of the descriptors, as {@code NAME=VALUE}. The report says so. */
    @Parameter(property = "cordon.variables")
    private List<String> variables;

    /** Files of such values; later ones win over earlier ones. The report says so. */
    @Parameter(property = "cordon.variableFiles")
    private List<String> variableFiles;

    /** What to read; everything else has its default. */
    final CheckRequest.Builder estate() {
        CheckRequest.Builder request = CheckRequest.builder(root())
                .files(orNone(includes), orNone(excludes))
                .mappings(paths(mappings))
                .variableFiles(paths(variableFiles));
        orNone(variables).forEach(text -> variable(text, request));
        if (register != null) {
            request.register(Path.of(register));
        }
        return request;
    }

    /** Maven knows whether anybody looks on: not in batch mode, and not where it writes without colours. */
    final ProgressLine progress() {
        boolean seen = session().getRequest().isInteractiveMode() && MessageUtils.isColorEnabled();
        return seen
                ? ProgressLine.on(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8)))
                : ProgressLine.none();
    }

    /** The folder to check. */
    final Path root() {
        Path folder = folder().root();
        return directory == null ? folder : folder.resolve(directory);
    }

    private static void variable(String text, CheckRequest.Builder request) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    "variables has '" + text + "', which gives no value",
                    "Write name and value with an equals sign between them: region=eu-west-2."));
        }
        request.variable(text.substring(0, equals), text.substring(equals + 1));
    }

    static List<Path> paths(@Nullable List<String> names) {
        return orNone(names).stream().map(Path::of).toList();
    }

    static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}

package dev.cordon.maven;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.usecase.author.CompileOptions;
import dev.cordon.usecase.author.load.PolicySources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that the goals of policy authors have in common. Relative paths are below the folder of the outermost POM
 * that declares this plugin.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AbstractAuthorMojo extends AbstractCordonMojo {

    /** Bundles of policies, tests and data: folders with a {@code .manifest}, or {@code .tar.gz} files. */
    @Parameter(property = "cordon.bundles")
    private @Nullable List<String> bundles;

    /** Names of files and folders that are left out, with {@code *} and {@code ?}; {@code .*} leaves out hidden files. */
    @Parameter(property = "cordon.ignore")
    private @Nullable List<String> ignore;

    /** Whether the policies are written in Rego v0. */
    @Parameter(property = "cordon.v0Compatible", defaultValue = "false")
    private boolean v0Compatible;

    /** A file in OPA's format that lists the built-in functions which policies may call, or a version of OPA such as {@code v1.4.2}; the default is all. */
    @Parameter(property = "cordon.capabilities")
    private @Nullable String capabilities;

    /** The JSON Schema of the input, or the folder of those that annotations of policies refer to. */
    @Parameter(property = "cordon.schemas")
    private @Nullable String schemas;

    final PolicySources sources(@Nullable List<String> paths) {
        return new PolicySources(orNone(paths), orNone(bundles), orNone(ignore), false).below(folder().root());
    }

    final CompileOptions options() {
        @Nullable
        String file = capabilities == null || !Files.exists(resolve(capabilities))
                ? capabilities
                : resolve(capabilities).toString();
        @Nullable String folder = schemas == null ? null : resolve(schemas).toString();
        return new CompileOptions(v0Compatible, false, false, file, folder, CompileOptions.MAX_ERRORS);
    }

    final Path resolve(String path) {
        return folder().root().resolve(path);
    }

    /** The constant that a parameter names, in whatever case. */
    static <E extends Enum<E>> E named(Class<E> type, String parameter, String name) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
            known.add(constant.name().toLowerCase(Locale.ROOT));
        }
        throw new ProblemException(new Problem(
                ProblemCode.CONFIGURATION,
                null,
                parameter + " is '" + name + "', which is none of " + String.join(", ", known),
                "Correct the parameter."));
    }

    static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}

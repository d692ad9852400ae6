package dev.cordon.cli;

import dev.cordon.usecase.author.CompileOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Flags that {@code test}, {@code eval} and {@code lint} have in common. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CompileFlags {

    @Option(
            names = "--ignore",
            paramLabel = "PATTERN",
            split = ",",
            description = "Names of files and folders to leave out, such as '.*'; may be repeated.")
    private List<String> ignore = new ArrayList<>();

    @Option(names = "--v0-compatible", description = "The policies are written in Rego v0.")
    private boolean v0Compatible;

    @Option(names = "--v1-compatible", description = "The policies are written in Rego v1, which is the default.")
    private boolean v1Compatible;

    @Option(
            names = "--capabilities",
            paramLabel = "FILE",
            description =
                    "Allow only the built-in functions that this file in OPA's format lists, or that a version of OPA"
                            + " had, such as v1.4.2.")
    private @Nullable String capabilities;

    @Option(
            names = {"-s", "--schema"},
            paramLabel = "PATH",
            description = "The JSON Schema of the input, or the folder of those that annotations of policies refer to.")
    private @Nullable String schemas;

    @Option(
            names = {"-m", "--max-errors"},
            paramLabel = "NUMBER",
            defaultValue = "" + CompileOptions.MAX_ERRORS,
            description =
                    "How many errors to tell of policies that do not compile, 0 for all; ${DEFAULT-VALUE} without it.")
    private int maxErrors = CompileOptions.MAX_ERRORS;

    @Mixin
    private FlagsWithoutEffect withoutEffect;

    List<String> ignore() {
        return ignore;
    }

    /** Where both versions are asked for, v0 is meant, as OPA has it. */
    CompileOptions options() {
        withoutEffect.requireRego();
        return new CompileOptions(v0Compatible, false, false, capabilities, schemas, maxErrors);
    }
}

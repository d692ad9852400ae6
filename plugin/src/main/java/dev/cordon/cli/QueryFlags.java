package dev.cordon.cli;

import dev.cordon.usecase.author.ProfileOrder;
import dev.cordon.usecase.author.QueryNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Flags of {@code opa eval} for what a query may name, and for what its answer costs. */
final class QueryFlags {

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package whose rules the query names without its path.")
    private @Nullable String packageName;

    @Option(
            names = "--import",
            paramLabel = "PATH",
            description =
                    "What the query names by its last part, such as 'data.lib' or 'data.lib as l'; may be repeated.")
    private List<String> imports = new ArrayList<>();

    @Option(names = "--profile", description = "Say how long each line took, and how often it was evaluated.")
    private boolean profile;

    @Option(
            names = "--profile-limit",
            paramLabel = "N",
            defaultValue = "" + ProfileOrder.DEFAULT_LIMIT,
            description = "How many lines the profile tells, 0 for all; ${DEFAULT-VALUE} without it.")
    private int limit = ProfileOrder.DEFAULT_LIMIT;

    @Option(
            names = "--profile-sort",
            paramLabel = "NAME",
            split = ",",
            description =
                    "What the profile is sorted by: total_time_ns, num_eval, num_redo, num_gen_expr, file or line;"
                            + " may be repeated.")
    private List<String> sort = new ArrayList<>();

    QueryNames names() {
        return new QueryNames(packageName, imports);
    }

    /** How the lines are told, or null if they are not. */
    @Nullable
    ProfileOrder profile() {
        return profile ? new ProfileOrder(limit, sort) : null;
    }
}

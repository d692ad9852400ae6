package dev.cordon.usecase.author;

import dev.cordon.usecase.author.load.FileText;
import dev.cordon.usecase.author.load.PolicySources;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query to answer.
 *
 * @param query Rego, such as {@code data.acme.deny}
 * @param input the input document in JSON or YAML, or null for none
 * @param coverage whether it is told which lines were reached
 * @param explain what is told of the evaluation
 * @param timeout how long the answer may take, or null for the limit that all evaluations have
 */
public record EvalRequest(
        String query,
        PolicySources sources,
        CompileOptions options,
        @Nullable FileText input,
        boolean coverage,
        Explain explain,
        @Nullable Duration timeout) {

    public EvalRequest {
        Objects.requireNonNull(query);
    }
}

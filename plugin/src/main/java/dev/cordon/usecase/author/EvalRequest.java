package dev.cordon.usecase.author;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.usecase.author.load.FileText;
import dev.cordon.usecase.author.load.PolicySources;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query to answer.
 *
 * @param query Rego, such as {@code data.acme.deny}
 * @param names what the query names without its path
 * @param input the input document in JSON or YAML, or null for none
 * @param builtinErrors whether it is told what left built-in functions without a result
 * @param coverage whether it is told which lines were reached
 * @param explain what is told of the evaluation
 * @param profile how it is told what each line took, or null if it is not
 * @param timeout how long the answer may take; null or zero for the limit that all evaluations have
 * @param count how often the query is answered: of several times the metrics tell each
 */
public record EvalRequest(
        String query,
        QueryNames names,
        PolicySources sources,
        CompileOptions options,
        @Nullable FileText input,
        boolean builtinErrors,
        boolean coverage,
        Explain explain,
        @Nullable ProfileOrder profile,
        @Nullable Duration timeout,
        int count) {

    public EvalRequest {
        Objects.requireNonNull(query);
        timeout = timeout != null && timeout.isZero() ? null : timeout;
        if (count < 1) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    "a query cannot be answered " + count + " times",
                    "Give a number from 1."));
        }
    }
}

package dev.cordon.usecase.author;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query to answer.
 *
 * @param query Rego, such as {@code data.acme.deny}
 * @param data files and folders of policies and data, as {@link PolicyFiles#load} takes them
 * @param input a file of JSON or YAML, or null for none
 * @param v0Compatible whether policies are written in Rego v0
 */
public record EvalRequest(
        String query, List<String> data, @Nullable Path input, boolean v0Compatible) {

    public EvalRequest {
        Objects.requireNonNull(query);
        data = List.copyOf(data);
    }
}

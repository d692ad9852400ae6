package dev.cordon.usecase.author;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tests to run.
 *
 * @param paths files and folders of policies, tests and data, as {@link PolicyFiles#load} takes them
 * @param run a regular expression that the full name of a test must match, such as {@code data.acme.test_}; null for all
 * @param v0Compatible whether policies are written in Rego v0
 */
public record TestRequest(List<String> paths, @Nullable String run, boolean v0Compatible) {

    public TestRequest {
        Objects.requireNonNull(paths);
        paths = List.copyOf(paths);
    }
}

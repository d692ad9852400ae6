package dev.cordon.usecase.author;

import dev.cordon.usecase.author.load.PolicySources;
import java.util.Objects;

/** Tests to run. */
public record TestRequest(PolicySources sources, CompileOptions compile, TestOptions options) {

    public TestRequest {
        Objects.requireNonNull(sources);
        Objects.requireNonNull(compile);
        Objects.requireNonNull(options);
    }
}

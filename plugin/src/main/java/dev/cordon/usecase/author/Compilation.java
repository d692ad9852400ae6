package dev.cordon.usecase.author;

import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.Policy;
import dev.cordon.rego.RegoCompiler;
import dev.cordon.rego.RegoException;

/** Compiles what was loaded. */
final class Compilation {

    private Compilation() {}

    /** @throws ProblemException with every error of every policy */
    static Policy of(PolicyFiles files, boolean v0Compatible) {
        try {
            return RegoCompiler.builder()
                    .modules(files.modules())
                    .data(files.data())
                    .v0Compatible(v0Compatible)
                    .build();
        } catch (RegoException e) {
            throw Diagnostics.problems(ProblemCode.POLICY_COMPILE, e);
        }
    }
}

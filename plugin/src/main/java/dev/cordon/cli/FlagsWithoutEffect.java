package dev.cordon.cli;

import dev.cordon.finding.ProblemException;
import picocli.CommandLine.Option;

/** Flags of OPA's commands that change nothing about Cordon's answers; scripts written for OPA may give them. */
final class FlagsWithoutEffect {

    @Option(names = "--disable-early-exit", hidden = true)
    private boolean disableEarlyExit;

    @Option(names = "--disable-indexing", hidden = true)
    private boolean disableIndexing;

    @Option(names = "--optimize-store-for-read-speed", hidden = true)
    private boolean optimizeStore;

    @Option(
            names = {"-t", "--target"},
            defaultValue = "rego",
            hidden = true)
    private String target = "rego";

    /** @throws ProblemException where another target than the evaluator of Rego is asked for */
    void requireRego() {
        Unsupported.refuse(
                !target.equals("rego"),
                "--target " + target,
                "policies are evaluated as Rego",
                "Leave the flag out; a bundle with a policy.wasm is evaluated as it is.");
    }
}

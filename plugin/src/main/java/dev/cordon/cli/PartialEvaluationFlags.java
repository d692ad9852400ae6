package dev.cordon.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/**
 * Flags of {@code opa eval} for partial evaluation, which Cordon has not. Those that ask for its result are refused; those that
 * say how it is done, or that it is done beforehand, change nothing about an answer.
 */
final class PartialEvaluationFlags {

    @Option(
            names = {"-p", "--partial"},
            hidden = true)
    private boolean partial;

    @Option(
            names = {"-u", "--unknowns"},
            hidden = true)
    private List<String> unknowns = new ArrayList<>();

    @Option(
            names = {"-O", "--optimize"},
            hidden = true)
    private int optimize;

    @Option(
            names = {"-e", "--entrypoint"},
            hidden = true)
    private List<String> entrypoints = new ArrayList<>();

    @Option(names = "--disable-inlining", hidden = true)
    private List<String> disableInlining = new ArrayList<>();

    @Option(names = "--shallow-inlining", hidden = true)
    private boolean shallowInlining;

    /** So misspelt in OPA. */
    @Option(names = "--nondeterminstic-builtins", hidden = true)
    private boolean nondeterministicBuiltins;

    /** @throws ProblemException where its result is asked for */
    void refuse() {
        Unsupported.refuse(
                partial || !unknowns.isEmpty(),
                partial ? "--partial" : "--unknowns",
                "Cordon evaluates with the whole input and leaves nothing unknown",
                "Leave the flag out, or use OPA for partial evaluation.");
    }
}

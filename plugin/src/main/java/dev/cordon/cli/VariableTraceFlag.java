package dev.cordon.cli;

import picocli.CommandLine.Option;

/** {@code --var-values} of {@code opa eval} and {@code opa test}. */
final class VariableTraceFlag {

    @Option(names = "--var-values", hidden = true)
    private boolean variableValues;

    void refuse() {
        Unsupported.refuse(
                variableValues,
                "--var-values",
                "what is told of an evaluation names lines, not the values of their variables",
                "Leave the flag out, and print the value in the policy: print(x).");
    }
}

package dev.cordon.cli;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Flags of {@code opa eval} for partial evaluation, which Cordon has not: they are refused by name, not as misspelt. */
final class PartialEvaluationFlags {

    @Option(
            names = {"-p", "--partial"},
            hidden = true)
    private boolean partial;

    @Option(
            names = {"-u", "--unknowns"},
            hidden = true)
    private List<String> unknowns = new ArrayList<>();

    /** @throws ProblemException where one is given */
    void refuse() {
        if (partial || !unknowns.isEmpty()) {
            throw problem(partial ? "--partial" : "--unknowns");
        }
    }

    static ProblemException problem(String flag) {
        return new ProblemException(new Problem(
                ProblemCode.CONFIGURATION,
                null,
                flag + " is not supported: Cordon evaluates with the whole input and leaves nothing unknown",
                "Leave the flag out, or use OPA for partial evaluation."));
    }
}

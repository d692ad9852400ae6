package dev.cordon.cli;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;

/** Flags of OPA's commands that are refused: by name, with the reason, and not as if they were misspelt. */
final class Unsupported {

    private Unsupported() {}

    /** @throws ProblemException where the flag is given */
    static void refuse(boolean isGiven, String flag, String reason, String remedy) {
        if (isGiven) {
            throw new ProblemException(
                    new Problem(ProblemCode.CONFIGURATION, null, flag + " is not supported: " + reason, remedy));
        }
    }
}

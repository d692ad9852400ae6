package dev.cordon.policy;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A policy answered with something that is no answer. Never leaves this package: it becomes a problem. */
final class MalformedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 80;

    /**
     * @param path where in the answer
     * @param expected what should be there
     * @param found what is there, or null where nothing is
     */
    MalformedAnswer(String path, String expected, @Nullable Value found) {
        super((path.isEmpty() ? "the answer" : "'" + path + "'") + " is " + shown(found) + "; expected: " + expected);
    }

    Problem problem(String who) {
        return new Problem(
                ProblemCode.POLICY_ANSWER,
                null,
                who + ": " + getMessage(),
                "Correct the policy so that its answer has the shape that docs/policy-input.md describes.");
    }

    private static String shown(@Nullable Value found) {
        if (found == null) {
            return "missing";
        }
        String text = found.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

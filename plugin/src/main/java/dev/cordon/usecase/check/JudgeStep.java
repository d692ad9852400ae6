package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import java.util.List;

/** Resources to decision. */
final class JudgeStep {

    private final CheckRequest request;
    private final Steps steps;

    JudgeStep(CheckRequest request, Steps steps) {
        this.request = request;
        this.steps = steps;
    }

    Judgement judge(Reading reading) {
        Register register =
                steps.attempt("read register", () -> RegisterReader.read(request.root(), request.register()));
        if (register != null) {
            steps.add(List.of(new Problem(
                    ProblemCode.NO_RULES,
                    null,
                    "no rule was evaluated",
                    "This version of Cordon reads descriptors and the register and does not ask policies yet.")));
        }
        return Judgement.NONE;
    }
}

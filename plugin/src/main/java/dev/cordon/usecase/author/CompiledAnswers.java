package dev.cordon.usecase.author;

import dev.cordon.finding.ProblemException;
import dev.cordon.policy.compiled.CompiledPolicy;
import dev.cordon.policy.compiled.CompiledRule;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.load.PolicyFiles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts what compiled policies answer where their rules would be, so that a query finds it there. */
final class CompiledAnswers {

    private CompiledAnswers() {}

    /** @throws ProblemException where a compiled policy cannot be loaded or evaluated */
    static PolicyFiles in(PolicyFiles files, @Nullable Value input) {
        PolicyFiles answered = files;
        for (Path file : files.compiled()) {
            String name = file.toString().replace('\\', '/');
            CompiledPolicy policy = CompiledPolicy.load(file, name);
            for (CompiledRule rule : policy.rules()) {
                @Nullable Value answer = policy.evaluate(rule, input == null ? NullValue.NULL : input, files.data());
                if (answer != null) {
                    answered = answered.with(name, rule.path(), answer);
                }
            }
        }
        return answered;
    }
}

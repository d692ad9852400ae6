package dev.cordon.rego;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Arbitrary text goes through parser, compiler and evaluator, guided by what it reaches: {@code JAZZER_FUZZ=1 mvn test -pl rego
 * -Dtest=GuidedFuzzTest}. Without that variable only the recorded inputs are run; {@link MutationTest} searches in every build.
 */
class GuidedFuzzTest {
    @FuzzTest(maxDuration = "15s")
    void onlyDiagnosticsComeOut(FuzzedDataProvider data) {
        boolean old = data.consumeBoolean();
        boolean strict = data.consumeBoolean();
        AnyText.check(data.consumeRemainingAsString(), old, strict);
    }
}

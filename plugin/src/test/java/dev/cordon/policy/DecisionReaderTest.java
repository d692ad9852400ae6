package dev.cordon.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.Golden;
import dev.cordon.finding.Decision;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Severity;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An answer is a decision, or it is malformed; nothing is filled in. */
class DecisionReaderTest {

    private static final ObjectValue DECISION = (ObjectValue)
            JsonReader.read(new SourceFile("decision.json", PackFolder.text(Golden.resource("policy/decision.json"))));

    @Test
    void readsEveryField() {
        Decision decision = DecisionReader.read(DECISION);
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(finding.outcome()).isEqualTo(Outcome.FORBIDDEN);
            assertThat(finding.alsoBreaks()).containsExactly("SEP-NET-002");
            assertThat(finding.until()).isNull();
        });
        assertThat(decision.totals().bySeverity()).containsEntry(Severity.CRITICAL, 1);
        assertThat(decision.gate().blocks()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> missesNoField() {
        return DECISION.keys().stream()
                .map(key -> ((StringValue) key).value())
                .filter(name -> !name.equals("version"))
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertMalformed(DECISION.without(StringValue.of(name)), name)));
    }

    @TestFactory
    Stream<DynamicTest> missesNoFieldOfAFinding() {
        ObjectValue finding = finding();
        return finding.keys().stream()
                .map(key -> ((StringValue) key).value())
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertMalformed(with(finding.without(StringValue.of(name))), "findings[0]." + name)));
    }

    @Test
    void refusesWordsThatItDoesNotKnow() {
        assertMalformed(with(finding().with("outcome", StringValue.of("fine"))), "findings[0].outcome");
        assertMalformed(with(finding().with("severity", NumberValue.of(1))), "findings[0].severity");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> DecisionReader.read(NumberValue.of(1)))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("the answer is 1; expected: an object");
    }

    private static void assertMalformed(Value answer, String path) {
        assertThatThrownBy(() -> DecisionReader.read(answer))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessageStartingWith("'" + path + "' is ");
    }

    private static ObjectValue finding() {
        return (ObjectValue) ((ArrayValue) Objects.requireNonNull(DECISION.get("findings"))).get(0);
    }

    private static ObjectValue with(ObjectValue finding) {
        return DECISION.with("findings", ArrayValue.of(finding));
    }
}

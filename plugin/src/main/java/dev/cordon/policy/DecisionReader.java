package dev.cordon.policy;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Gate;
import dev.cordon.finding.Location;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Severity;
import dev.cordon.finding.Totals;
import dev.cordon.finding.Verdict;
import dev.cordon.rego.value.Value;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code data.cordon.decision} into records, field by field and without a judgement of its own. */
final class DecisionReader {

    private DecisionReader() {}

    /** @throws MalformedAnswer at the first field that is not as documented */
    static Decision read(Value answer) {
        Fields fields = Fields.of("", answer);
        return new Decision(
                fields.text("asOf"),
                fields.children("findings", DecisionReader::finding),
                fields.children("verdicts", DecisionReader::verdict),
                totals(fields.child("totals")),
                gate(fields.child("gate")),
                fields.texts("rules"),
                fields.texts("disabled"));
    }

    private static Finding finding(Fields fields) {
        return new Finding(
                fields.text("rule"),
                fields.text("title"),
                fields.word("severity", Severity::of),
                fields.word("outcome", Outcome::of),
                fields.textOrNull("resource"),
                fields.text("address"),
                fields.textOrNull("edge"),
                location(fields.childOrNull("location")),
                fields.texts("organisations"),
                fields.texts("systems"),
                fields.texts("path"),
                fields.texts("steps"),
                fields.texts("members"),
                fields.text("message"),
                fields.text("remediation"),
                fields.texts("controls"),
                fields.textOrNull("agreement"),
                fields.textOrNull("exemption"),
                fields.textOrNull("permitted"),
                fields.text("reason"),
                fields.textOrNull("until"),
                fields.texts("alsoBreaks"));
    }

    private static @Nullable Location location(@Nullable Fields fields) {
        return fields == null
                ? null
                : new Location(fields.text("path"), fields.number("line"), fields.number("column"));
    }

    private static Verdict verdict(Fields fields) {
        return new Verdict(
                fields.text("system"),
                fields.text("title"),
                fields.word("verdict", Verdict.Kind::of),
                fields.text("message"),
                fields.number("resources"),
                fields.number("findings"),
                fields.textOrNull("until"),
                fields.texts("organisations"),
                fields.texts("path"));
    }

    private static Totals totals(Fields fields) {
        Fields bySeverity = fields.child("bySeverity");
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            severities.put(severity, bySeverity.number(severity.id()));
        }
        Fields byOutcome = fields.child("byOutcome");
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, byOutcome.number(outcome.id()));
        }
        return new Totals(fields.number("findings"), severities, outcomes);
    }

    private static Gate gate(Fields fields) {
        return new Gate(
                fields.text("mode"),
                fields.text("failOn"),
                fields.flag("pass"),
                fields.flag("blocks"),
                fields.texts("reasons"));
    }
}

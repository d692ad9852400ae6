package dev.cordon.estate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.Condition;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a mapping's questions about one resource. What is not known counts as if it held, and is listed. */
final class Conditions {

    private final Resource resource;
    private final String item;

    Conditions(Resource resource, String item) {
        this.resource = resource;
        this.item = item;
    }

    /**
     * @param holds whether it holds, or may hold
     * @param unknown what was not known
     */
    record Answer(boolean holds, List<Unknown> unknown) {}

    private static final Answer YES = new Answer(true, List.of());
    private static final Answer NO = new Answer(false, List.of());

    Answer all(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return YES;
        }
        List<Unknown> unknown = new ArrayList<>();
        for (Condition condition : conditions) {
            Answer answer = one(condition);
            if (!answer.holds()) {
                return NO;
            }
            unknown.addAll(answer.unknown());
        }
        return new Answer(true, unknown);
    }

    /** No condition at all does not hold. Known answers count before unknown ones. */
    Answer any(List<Condition> conditions) {
        Answer best = NO;
        for (Condition condition : conditions) {
            Answer answer = one(condition);
            if (answer.holds() && answer.unknown().isEmpty()) {
                return answer;
            }
            best = answer.holds() ? answer : best;
        }
        return best;
    }

    /** Copies an attribute under a name: one value as it is, several as a list; unknown ones are left out. */
    void copy(String path, String name, ObjectBuilder into) {
        List<Value> values = new ArrayList<>(1);
        for (AttributeHit hit : AttributeReader.read(resource, path, item)) {
            if (hit.value() != null) {
                values.add(hit.value());
            }
        }
        if (values.size() == 1) {
            into.put(name, values.get(0));
        } else if (!values.isEmpty()) {
            into.put(name, ArrayValue.of(values));
        }
    }

    private Answer one(Condition condition) {
        List<AttributeHit> hits = AttributeReader.read(resource, condition.path(), item);
        if (hits.isEmpty()) {
            return unset(condition) ? YES : NO;
        }
        List<Unknown> unknown = new ArrayList<>();
        boolean holds = false;
        for (AttributeHit hit : hits) {
            if (hit.value() != null) {
                holds |= fits(condition, Texts.of(hit.value()));
            } else if (hit.unknown() != null) {
                unknown.add(hit.unknown());
            } else {
                holds |= Boolean.TRUE.equals(condition.present());
            }
        }
        if (holds) {
            return YES;
        }
        return unknown.isEmpty() ? NO : new Answer(true, unknown);
    }

    private static boolean unset(Condition condition) {
        if (condition.present() != null) {
            return !condition.present();
        }
        JsonNode otherwise = condition.otherwise();
        return otherwise == null || otherwise.isNull() ? condition.not() != null : fits(condition, otherwise.asText());
    }

    private static boolean fits(Condition condition, @Nullable String value) {
        boolean is = condition.is() == null || among(condition.is(), value);
        boolean not = condition.not() == null || !among(condition.not(), value);
        boolean matches = condition.matches() == null
                || value != null && condition.matches().matcher(value).find();
        return is && not && matches && !Boolean.FALSE.equals(condition.present());
    }

    private static boolean among(JsonNode expected, @Nullable String value) {
        if (!expected.isArray()) {
            return expected.asText().equals(value);
        }
        for (JsonNode one : expected) {
            if (one.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }
}

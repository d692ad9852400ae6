package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Schemas that are made of other schemas. */
final class Combinations {
    private final SchemaValidation validation;

    Combinations(SchemaValidation validation) {
        this.validation = validation;
    }

    void validate(ObjectValue keywords, Value value, Place place, Report report) {
        if (keywords.get("anyOf") instanceof ArrayValue schemas) {
            anyOf(schemas, value, place, report);
        }
        if (keywords.get("oneOf") instanceof ArrayValue schemas) {
            oneOf(schemas, value, place, report);
        }
        if (keywords.get("allOf") instanceof ArrayValue schemas) {
            allOf(schemas, value, place, report);
        }
        Value not = keywords.get("not");
        if (not != null && validation.validate(not, value, place).isValid()) {
            report.add(place, "number_not", "Must not validate the schema (not)");
        }
        if (keywords.get("dependencies") instanceof ObjectValue all && value instanceof ObjectValue object) {
            all.forEach((name, dependency) -> {
                if (object.get(name) != null) {
                    dependency(dependency, object, place, report);
                }
            });
        }
        conditional(keywords, value, place, report);
        report.reward();
    }

    private void anyOf(ArrayValue schemas, Value value, Place place, Report report) {
        Report best = null;
        for (Value schema : schemas) {
            Report one = validation.validate(schema, value, place);
            if (one.isValid()) {
                return;
            }
            best = better(one, best);
        }
        if (best != null) {
            report.add(place, "number_any_of", "Must validate at least one schema (anyOf)");
            report.merge(best);
        }
    }

    private static Report better(Report one, @Nullable Report best) {
        return best == null || one.isBetterThan(best) ? one : best;
    }

    private void oneOf(ArrayValue schemas, Value value, Place place, Report report) {
        int valid = 0;
        Report best = null;
        for (Value schema : schemas) {
            Report one = validation.validate(schema, value, place);
            if (one.isValid()) {
                valid++;
            } else if (valid == 0) {
                best = better(one, best);
            }
        }
        if (valid != 1 && schemas.size() > 0) {
            report.add(place, "number_one_of", "Must validate one and only one schema (oneOf)");
        }
        if (valid == 0 && best != null) {
            report.merge(best);
        }
    }

    private void allOf(ArrayValue schemas, Value value, Place place, Report report) {
        boolean valid = true;
        for (Value schema : schemas) {
            Report one = validation.validate(schema, value, place);
            valid &= one.isValid();
            report.merge(one);
        }
        if (!valid) {
            report.add(place, "number_all_of", "Must validate all the schemas (allOf)");
        }
    }

    private void dependency(Value dependency, ObjectValue object, Place place, Report report) {
        if (!(dependency instanceof ArrayValue names)) {
            validation.validate(dependency, object, place, report);
            return;
        }
        for (Value name : names) {
            if (object.get(name) == null) {
                report.add(place, "missing_dependency", "Has a dependency on " + ((StringValue) name).value());
            }
        }
    }

    private void conditional(ObjectValue keywords, Value value, Place place, Report report) {
        Value condition = keywords.get("if");
        if (condition == null) {
            return;
        }
        boolean holds = validation.validate(condition, value, place).isValid();
        Value branch = keywords.get(holds ? "then" : "else");
        if (branch == null) {
            return;
        }
        Report one = validation.validate(branch, value, place);
        if (!one.isValid()) {
            String type = holds ? "condition_then" : "condition_else";
            String words = holds ? "\"then\" as \"if\" was valid" : "\"else\" as \"if\" was not valid";
            report.add(place, type, "Must validate " + words);
            report.merge(one);
        }
    }
}

package dev.cordon.rego.builtin.schema;

import com.google.re2j.Pattern;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/** What is asked of objects. */
final class ObjectRules {
    private final SchemaValidation validation;

    ObjectRules(SchemaValidation validation) {
        this.validation = validation;
    }

    void validate(ObjectValue keywords, ObjectValue object, Place place, Report report) {
        Value least = keywords.get("minProperties");
        if (Numbers.isBelow(object.size(), least)) {
            report.add(place, "array_min_properties", "Must have at least " + least + " properties");
        }
        Value most = keywords.get("maxProperties");
        if (Numbers.isAbove(object.size(), most)) {
            report.add(place, "array_max_properties", "Must have at most " + most + " properties");
        }
        if (keywords.get("required") instanceof ArrayValue required) {
            required.forEach(name -> required(((StringValue) name).value(), object, place, report));
        }
        object.forEach((key, value) -> other(keywords, ((StringValue) key).value(), value, place, report));
        Value names = keywords.get("propertyNames");
        if (names != null) {
            object.keys().forEach(key -> name(names, (StringValue) key, place, report));
        }
        report.reward();
    }

    private static void required(String name, ObjectValue object, Place place, Report report) {
        if (object.get(name) == null) {
            report.add(place, "required", name + " is required");
        } else {
            report.reward();
        }
    }

    /** Properties that are not declared by name. */
    private void other(ObjectValue keywords, String name, Value value, Place place, Report report) {
        boolean isDeclared = keywords.get("properties") instanceof ObjectValue declared && declared.get(name) != null;
        boolean isMatched = matchPatterns(keywords, name, value, place, report);
        Value rest = keywords.get("additionalProperties");
        if (isDeclared || isMatched || rest == null) {
            return;
        }
        if (rest == BooleanValue.FALSE) {
            report.add(place, "additional_property_not_allowed", "Additional property " + name + " is not allowed");
        } else {
            report.merge(validation.validate(rest, value, place.inside(name)));
        }
    }

    private boolean matchPatterns(ObjectValue keywords, String name, Value value, Place place, Report report) {
        boolean isMatched = false;
        if (keywords.get("patternProperties") instanceof ObjectValue patterns) {
            for (Value key : patterns.keys()) {
                if (Pattern.compile(((StringValue) key).value()).matcher(name).find()) {
                    isMatched = true;
                    Value schema = patterns.get(key);
                    report.merge(validation.validate(
                            schema == null ? BooleanValue.TRUE : schema, value, place.inside(name)));
                }
            }
        }
        if (isMatched) {
            report.reward();
        }
        return isMatched;
    }

    private void name(Value schema, StringValue name, Place place, Report report) {
        Report one = validation.validate(schema, name, place);
        if (!one.isValid()) {
            report.add(place, "invalid_property_name", "Property name of \"" + name.value() + "\" does not match");
            report.merge(one);
        }
    }

    void validateProperties(ObjectValue keywords, ObjectValue object, Place place, Report report) {
        if (keywords.get("properties") instanceof ObjectValue declared) {
            declared.forEach((key, schema) -> {
                Value value = object.get(key);
                if (value != null) {
                    validation.validate(schema, value, place.inside(((StringValue) key).value()), report);
                }
            });
        }
    }
}

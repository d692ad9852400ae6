package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares documents with a schema that {@link SchemaChecks} has found sound. */
public final class SchemaValidation {
    private static final int DEEPEST = 1_000;

    private final References references;
    private final Combinations combinations = new Combinations(this);
    private final ObjectRules objects = new ObjectRules(this);
    private final ArrayRules arrays = new ArrayRules(this);
    private final Value schema;
    private final Draft draft;
    private final Runnable step;
    private int depth;

    /**
     * Makes a comparison with a schema.
     *
     * @param step is run at each step, and may end the work by an exception
     */
    public SchemaValidation(Value schema, Runnable step) {
        this.schema = schema;
        this.draft = Draft.of(schema);
        this.step = step;
        this.references = new References(schema);
    }

    /** What does not match, in the order in which it is found. */
    public List<SchemaProblem> problems(Value document) {
        return validate(schema, document, Place.ROOT).problems();
    }

    Report validate(Value part, Value value, Place place) {
        Report report = new Report();
        validate(part, value, place, report);
        return report;
    }

    void validate(Value part, Value value, Place place, Report report) {
        step.run();
        if (depth == DEEPEST) {
            report.add(place, "internal", "Internal Error the schema refers to itself without end");
            return;
        }
        depth++;
        compare(part, value, place, report);
        depth--;
    }

    private void compare(Value part, Value value, Place place, Report report) {
        if (!(part instanceof ObjectValue all)) {
            if (part == BooleanValue.FALSE) {
                report.add(place, "false", "False always fails validation");
            }
            return;
        }
        ObjectValue keywords = draft.known(all);
        Value target = references.target(keywords);
        if (target != null) {
            validate(target, value, place, report);
        } else if (hasType(keywords, value, place, report)) {
            combinations.validate(keywords, value, place, report);
            rules(keywords, value, place, report);
            report.reward();
        }
    }

    private void rules(ObjectValue keywords, Value value, Place place, Report report) {
        if (value instanceof ArrayValue array) {
            arrays.validate(keywords, array, place, report);
        } else if (value instanceof ObjectValue object) {
            objects.validate(keywords, object, place, report);
        }
        BigDecimal number = Numbers.of(value);
        if (number != null) {
            NumberRules.validate(keywords, number, place, report);
        }
        ScalarRules.validate(keywords, value, place, report);
        if (value instanceof ObjectValue object) {
            objects.validateProperties(keywords, object, place, report);
        }
    }

    private static boolean hasType(ObjectValue keywords, Value value, Place place, Report report) {
        List<String> types = types(keywords.get("type"));
        String given = type(value);
        boolean fits = types.isEmpty() || types.contains(given) || given.equals("integer") && types.contains("number");
        if (!fits) {
            String expected =
                    types.size() == 1 ? types.get(0) : types.stream().collect(Collectors.joining(",", "[", "]"));
            report.add(place, "invalid_type", "Invalid type. Expected: " + expected + ", given: " + given);
        }
        return fits;
    }

    private static List<String> types(@Nullable Value type) {
        List<String> types = new ArrayList<>();
        if (type instanceof StringValue name) {
            types.add(name.value());
        } else if (type instanceof ArrayValue list) {
            list.forEach(name -> types.add(((StringValue) name).value()));
        }
        return types;
    }

    private static String type(Value value) {
        BigDecimal number = Numbers.of(value);
        if (number != null) {
            return Numbers.isWhole(number) ? "integer" : "number";
        }
        return value == NullValue.NULL ? "null" : value.kind().typeName();
    }
}

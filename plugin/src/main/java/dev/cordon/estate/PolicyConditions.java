package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a statement, and the callers to which they narrow it.
 *
 * @param tests operator, then key, then value, as policy documents write them
 * @param all places that hold accounts, organizations and principals without which the statement does not hold
 */
record PolicyConditions(ObjectValue tests, List<AttributeHit> all) {

    /** Operators that a request without the key does not pass. */
    private static final Set<String> STRICT = Set.of(
            "stringequals",
            "stringlike",
            "arnequals",
            "arnlike",
            "foranyvalue:stringequals",
            "foranyvalue:stringlike",
            "foranyvalue:arnequals",
            "foranyvalue:arnlike");

    /** Keys that hold an account, an organization or a principal. */
    private static final Set<String> CALLERS = Set.of(
            "aws:principalaccount",
            "aws:principalarn",
            "aws:principalorgid",
            "aws:sourceaccount",
            "aws:sourceorgid",
            "aws:sourceowner",
            "kms:calleraccount");

    /** Those that narrow anything; empty where the statement holds for all. What is not known narrows it to somebody unknown. */
    List<AttributeHit> callers() {
        Map<Object, AttributeHit> distinct = new LinkedHashMap<>();
        for (AttributeHit hit : all) {
            Reference reference = hit.reference();
            String text = Texts.of(hit.value());
            if (text == null || !text.startsWith("*")) {
                Object key = text != null ? text : reference != null ? reference.target() : hit.path();
                distinct.putIfAbsent(key, hit);
            }
        }
        return List.copyOf(distinct.values());
    }

    static PolicyConditions read(Resource resource, String statement, PolicyForm form) {
        String path = statement + "." + form.condition;
        if (form == PolicyForm.BLOCKS) {
            return blocks(resource, path + "[*]");
        }
        ObjectValue tests = ObjectValue.EMPTY;
        for (AttributeHit hit : AttributeReader.read(resource, path, "")) {
            tests = hit.value() instanceof ObjectValue all ? all : tests;
        }
        // A key whose values are all unknown is in no attribute.
        List<AttributeHit> callers = AttributeReader.read(resource, path + ".*.*[*]", "").stream()
                .filter(PolicyConditions::isOfCaller)
                .toList();
        return new PolicyConditions(tests, callers);
    }

    private static boolean isOfCaller(AttributeHit hit) {
        List<String> names = AttributeReader.steps(hit.path()).stream()
                .filter(step -> !step.startsWith("["))
                .toList();
        return names.size() > 1 && names(names.get(names.size() - 2), names.get(names.size() - 1));
    }

    private static boolean names(@Nullable String test, @Nullable String key) {
        return test != null
                && key != null
                && STRICT.contains(test.toLowerCase(Locale.ROOT))
                && CALLERS.contains(key.toLowerCase(Locale.ROOT));
    }

    private static PolicyConditions blocks(Resource resource, String path) {
        SortedMap<String, SortedMap<String, Value>> tests = new TreeMap<>();
        List<AttributeHit> callers = new ArrayList<>();
        for (AttributeHit hit : AttributeReader.read(resource, path, "")) {
            if (!(hit.value() instanceof ObjectValue block)) {
                continue;
            }
            String test = Texts.of(block.get("test"));
            String variable = Texts.of(block.get("variable"));
            Value values = block.get("values");
            if (test != null && variable != null && values != null) {
                tests.computeIfAbsent(test, t -> new TreeMap<>()).put(variable, values);
            }
            if (names(test, variable)) {
                callers.addAll(AttributeReader.read(resource, hit.path() + ".values[*]", ""));
            }
        }
        ObjectBuilder all = ObjectValue.builder();
        tests.forEach((test, variables) -> all.put(test, object(variables)));
        return new PolicyConditions(all.build(), callers);
    }

    private static ObjectValue object(Map<String, Value> members) {
        ObjectBuilder object = ObjectValue.builder();
        members.forEach(object::put);
        return object.build();
    }
}

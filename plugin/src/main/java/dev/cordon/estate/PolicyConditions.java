package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The conditions of a statement, and the callers to which they narrow it.
 *
 * @param tests operator, then key, then value, as policy documents write them
 */
record PolicyConditions(ObjectValue tests) {

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

    static PolicyConditions read(Resource resource, String statement, PolicyForm form) {
        String path = statement + "." + form.condition;
        if (form == PolicyForm.BLOCKS) {
            return blocks(resource, path + "[*]");
        }
        for (AttributeHit hit : AttributeReader.read(resource, path, "")) {
            if (hit.value() instanceof ObjectValue tests) {
                return new PolicyConditions(tests);
            }
        }
        return new PolicyConditions(ObjectValue.EMPTY);
    }

    /** Accounts, organizations and principals without which the statement does not hold; empty where it holds for all. */
    List<String> callers() {
        List<String> callers = new ArrayList<>();
        tests.forEach((operator, keys) -> {
            String test = Texts.of(operator);
            if (test != null && STRICT.contains(test.toLowerCase(Locale.ROOT)) && keys instanceof ObjectValue byKey) {
                byKey.forEach((key, values) -> {
                    String word = Texts.of(key);
                    if (word != null && CALLERS.contains(word.toLowerCase(Locale.ROOT))) {
                        callers.addAll(Texts.all(values));
                    }
                });
            }
        });
        return callers.stream()
                .filter(caller -> !caller.startsWith("*"))
                .distinct()
                .toList();
    }

    private static PolicyConditions blocks(Resource resource, String path) {
        SortedMap<String, SortedMap<String, Value>> tests = new TreeMap<>();
        for (AttributeHit hit : AttributeReader.read(resource, path, "")) {
            if (hit.value() instanceof ObjectValue block) {
                String test = Texts.of(block.get("test"));
                String variable = Texts.of(block.get("variable"));
                Value values = block.get("values");
                if (test != null && variable != null && values != null) {
                    tests.computeIfAbsent(test, t -> new TreeMap<>()).put(variable, values);
                }
            }
        }
        ObjectBuilder all = ObjectValue.builder();
        tests.forEach((test, variables) -> all.put(test, object(variables)));
        return new PolicyConditions(all.build());
    }

    private static ObjectValue object(Map<String, Value> members) {
        ObjectBuilder object = ObjectValue.builder();
        members.forEach(object::put);
        return object.build();
    }
}

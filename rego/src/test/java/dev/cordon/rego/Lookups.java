package dev.cordon.rego;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Policies that look for each element of a list all those with the same key, in the ways that people write it. */
enum Lookups {
    PARTIAL_RULE("""
            package example
            by_key[x.key] contains x.id if some x in input.xs
            p contains y if {
                some x in input.xs
                some y in by_key[x.key]
            }
            """),
    COMPREHENSION("""
            package example
            p contains size if {
                some x in input.xs
                same := {y.id | some y in input.xs; y.key == x.key}
                size := count(same)
            }
            """),
    LOOP("""
            package example
            p contains [a.id, b.id] if {
                some a in input.xs
                some b in input.xs
                a.key == b.key
            }
            """);

    private final String policy;

    Lookups(String policy) {
        this.policy = policy;
    }

    Query query(String query) {
        return RegoCompiler.builder()
                .module(new SourceFile("example.rego", policy))
                .build()
                .prepare(query);
    }

    /** Elements of which two and two have the same key. */
    static Value input(int size) {
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(ObjectValue.builder().put("id", i).put("key", i / 2).build());
        }
        return ObjectValue.builder().put("xs", ArrayValue.of(elements)).build();
    }
}

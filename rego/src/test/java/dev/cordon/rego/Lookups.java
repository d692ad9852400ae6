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
            """),
    NEGATED("""
            package example
            p contains x.id if {
                some x in input.xs
                not has_other(x)
            }
            has_other(x) if {
                some y in input.xs
                y.key == x.key
                y.id != x.id
            }
            """),
    FUNCTION("""
            package example
            same(x) := {y.id | some y in input.xs; y.key == x.key}
            p contains count(same(x)) if some x in input.xs
            """),
    REFERENCE_IN_FUNCTION("""
            package example
            is_key(k) if input.xs[_].key == k
            p contains x.id if {
                some x in input.xs
                is_key(x.key)
            }
            """),
    EVERY("""
            package example
            p contains x.id if {
                some x in input.xs
                every y in [z | some z in input.xs; z.key == x.key] { y.id >= 0 }
            }
            """),
    TWO_KEYS("""
            package example
            p contains [a.id, b.id] if {
                some a in input.xs
                some b in input.xs
                a.kind == b.kind
                a.id >= 0
                a.key == b.key
            }
            """),
    REFERENCES("""
            package example
            p contains [i, j] if input.xs[i].key == input.xs[j].key
            """),
    ASSIGNED_REFERENCES("""
            package example
            p contains [a.id, b.id] if {
                a := input.xs[_]
                b := input.xs[_]
                a.key == b.key
            }
            """),
    ELEMENTS_OF_A_RULE("""
            package example
            xs contains x if some x in input.xs
            p contains [a.id, xs[b].id] if {
                some a in xs
                xs[b].key = a.key
            }
            """),
    WALK("""
            package example
            by_key[value.key] contains value.id if walk(input.xs, [_, value])
            p contains y if {
                some x in input.xs
                some y in by_key[x.key]
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
            elements.add(ObjectValue.builder()
                    .put("id", i)
                    .put("key", i / 2)
                    .put("kind", i % 2)
                    .build());
        }
        return ObjectValue.builder().put("xs", ArrayValue.of(elements)).build();
    }
}

package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.eval.Statistics;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy looks up is computed once and indexed: the work grows with the input, not with its square. */
class IndexTest {
    private static final String PARTIAL_RULE = """
            package example
            by_key[x.key] contains x.id if some x in input.xs
            p contains y if {
                some x in input.xs
                some y in by_key[x.key]
            }
            """;
    private static final String COMPREHENSION = """
            package example
            p contains size if {
                some x in input.xs
                same := {y.id | some y in input.xs; y.key == x.key}
                size := count(same)
            }
            """;
    private static final String LOOP = """
            package example
            p contains [a.id, b.id] if {
                some a in input.xs
                some b in input.xs
                a.key == b.key
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {PARTIAL_RULE, COMPREHENSION, LOOP})
    void workGrowsInProportion(String policy) {
        long small = run(policy, 1000).steps();
        long large = run(policy, 4000).steps();
        assertThat(large).isLessThan(5 * small);
        assertThat(large).isLessThan(20 * 4000);
    }

    @Test
    void aPartialRuleIsEvaluatedOnce() {
        assertThat(run(PARTIAL_RULE, 100).evaluationsOf("example.by_key")).isEqualTo(1);
    }

    @Test
    void anIndexIsMadeOnce() {
        assertThat(run(LOOP, 1000).indexes()).isEqualTo(1);
        assertThat(run(COMPREHENSION, 1000).indexes()).isEqualTo(1);
    }

    @Test
    void indexedAndPlainScansAgree() {
        for (int size : new int[] {0, 1, 7, 8, 9, 100}) {
            long pairs = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    pairs += i / 2 == j / 2 ? 1 : 0;
                }
            }
            Query query = query(LOOP, "count(data.example.p)");
            assertThat(query.evaluate(input(size)).singleValue()).isEqualTo(NumberValue.of(pairs));
        }
    }

    private static Statistics run(String policy, int size) {
        return query(policy, "data.example.p").evaluate(input(size)).statistics();
    }

    private static Query query(String policy, String query) {
        return RegoCompiler.builder()
                .module(new SourceFile("example.rego", policy))
                .build()
                .prepare(query);
    }

    /** Elements of which two and two have the same key. */
    private static Value input(int size) {
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(ObjectValue.builder().put("id", i).put("key", i / 2).build());
        }
        return ObjectValue.builder().put("xs", ArrayValue.of(elements)).build();
    }
}

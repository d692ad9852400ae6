package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.eval.Statistics;
import dev.cordon.rego.value.NumberValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a policy looks up is computed once and indexed: the work grows with the input, not with its square. */
class IndexTest {
    @ParameterizedTest
    @EnumSource
    void workGrowsInProportion(Lookups lookups) {
        long small = run(lookups, 10_000).steps();
        long middle = run(lookups, 20_000).steps();
        long large = run(lookups, 40_000).steps();
        assertThat(middle).isLessThan(5 * small / 2);
        assertThat(large).isLessThan(5 * middle / 2);
        assertThat(large).isLessThan(20 * 40_000);
    }

    @Test
    void aPartialRuleIsEvaluatedOnce() {
        assertThat(run(Lookups.PARTIAL_RULE, 100).evaluationsOf("example.by_key"))
                .isEqualTo(1);
    }

    @Test
    void anIndexIsMadeOnce() {
        assertThat(run(Lookups.LOOP, 1000).indexes()).isEqualTo(1);
        assertThat(run(Lookups.COMPREHENSION, 1000).indexes()).isEqualTo(1);
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
            Query query = Lookups.LOOP.query("count(data.example.p)");
            assertThat(query.evaluate(Lookups.input(size)).singleValue()).isEqualTo(NumberValue.of(pairs));
        }
    }

    /** With observers, which are told of each line, nothing is indexed but loops that are written as such. */
    @ParameterizedTest
    @EnumSource
    void whatIsIndexedGivesTheSame(Lookups lookups) {
        for (int size : new int[] {1, 7, 30}) {
            Query query = lookups.query("data.example.p");
            assertThat(query.evaluate(Lookups.input(size)).singleValue())
                    .isEqualTo(query.observe(Lookups.input(size), Limits.DEFAULT, Instant.EPOCH, line -> {})
                            .results()
                            .singleValue());
        }
    }

    private static Statistics run(Lookups lookups, int size) {
        return lookups.query("data.example.p").evaluate(Lookups.input(size)).statistics();
    }
}

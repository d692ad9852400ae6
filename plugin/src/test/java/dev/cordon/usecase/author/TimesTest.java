package dev.cordon.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {

    /** Figures of OPA's own statistics of these three times. */
    @Test
    void statisticsOfThree() {
        Times times = Times.of(78217).and(Times.of(37801)).and(Times.of(89219));

        assertThat(times.count()).isEqualTo(3);
        assertThat(times.shortest()).isEqualTo(37801);
        assertThat(times.longest()).isEqualTo(89219);
        assertThat(times.mean()).isEqualTo(68412.33333333333);
        assertThat(times.standardDeviation()).isEqualTo(22106.57967413523);
        assertThat(times.percentile(0.5)).isEqualTo(78217);
        assertThat(times.percentile(0.75)).isEqualTo(89219);
    }

    @Test
    void percentilesLieBetweenTimes() {
        Times times = new Times(List.of(10L, 20L, 30L, 40L));

        assertThat(times.percentile(0.5)).isEqualTo(25);
        assertThat(times.percentile(0.1)).isEqualTo(10);
        assertThat(Times.of(7).percentile(0.99)).isEqualTo(7);
    }
}

package dev.cordon.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CidrIndexTest {

    private static final List<String> NETWORKS = List.of(
            "0.0.0.0/0",
            "10.0.0.0/8",
            "10.20.0.0/16",
            "10.20.0.0/24",
            "10.20.3.4",
            "10.21.0.0/16",
            "2001:db8::/32",
            "::/0");

    private final CidrIndex<String> index = new CidrIndex<>();

    CidrIndexTest() {
        NETWORKS.forEach(network -> index.put(cidr(network), network));
    }

    /** The same as a look at every network. */
    @ParameterizedTest
    @CsvSource({
        "10.20.3.4",
        "10.20.0.0/16",
        "10.20.0.0/15",
        "10.20.0.0/20",
        "10.0.0.0/8",
        "192.168.0.0/16",
        "0.0.0.0/0",
        "2001:db8::1",
        "2001:db9::/32",
        "::/0"
    })
    void whatOverlaps(String text) {
        Cidr asked = cidr(text);
        Stream<String> expected = NETWORKS.stream().filter(network -> {
            Cidr one = cidr(network);
            return one.contains(asked) || asked.contains(one);
        });

        assertThat(index.overlapping(asked)).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void theInnermostOfWhatHoldsIt() {
        assertThat(index.innermost(cidr("10.20.0.7"))).containsExactly("10.20.0.0/24");
        assertThat(index.innermost(cidr("10.20.0.0/23"))).containsExactly("10.20.0.0/16");
        assertThat(index.innermost(cidr("172.16.0.0/12"))).containsExactly("0.0.0.0/0");
    }

    private static Cidr cidr(String text) {
        return Objects.requireNonNull(Cidr.parse(text), text);
    }
}

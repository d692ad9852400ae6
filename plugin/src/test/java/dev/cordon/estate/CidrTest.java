package dev.cordon.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @CsvSource({
        "10.20.0.0/15, 10.21.8.0/24, true",
        "10.20.0.0/15, 10.22.0.0/24, false",
        "10.20.0.0/15, 10.20.0.1, true",
        "10.20.8.0/24, 10.20.0.0/15, false",
        "0.0.0.0/0, 192.0.2.1, true",
        "2001:db8::/32, 2001:db8:1::/48, true",
        "2001:db8::/32, 10.0.0.0/8, false"
    })
    void aNetworkContainsWhatHasItsPrefix(String network, String other, boolean contains) {
        assertThat(Cidr.parse(network).contains(Cidr.parse(other))).isEqualTo(contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Internet", "", "10.0.0.0/33", "10.0.0", "vault.example", "10.0.0.0/x", "dead.beef"})
    void whatIsNoNetworkIsNone(String text) {
        assertThat(Cidr.parse(text)).isNull();
    }
}

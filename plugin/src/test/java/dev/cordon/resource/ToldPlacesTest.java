package dev.cordon.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://api.example/v1/x?y=1|api.example",
                "postgres://rms:pw@db.example:5432/rms?sslmode=require|db.example",
                "mongodb://a.example:27017,b.example:27017/rms|a.example,b.example",
                "jdbc:sqlserver://db.example:1433;databaseName=rms|db.example",
                "jdbc:oracle:thin:@db.example:1521/rms|db.example",
                "Server=tcp:db.example,1433;User ID=rms;Password=pw|db.example",
                "Endpoint=sb://bus.servicebus.windows.net/;SharedAccessKey=pw|bus.servicebus.windows.net",
                "DefaultEndpointsProtocol=https;AccountName=files;AccountKey=pw|files.blob.core.windows.net"
            })
    void hostsAreTakenOutOfAddressesAndConnectionStrings(String text, String hosts) {
        assertThat(ToldPlaces.hosts(text)).containsExactly(hosts.split(","));
        assertThat(ToldPlaces.openOfSecret(text)).isEqualTo("tcp://" + hosts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.example:9092,b.example:9092", "a.example b.example"})
    void listsOfHostsAreNoneWhereTheyMayBeSecrets(String text) {
        assertThat(ToldPlaces.hosts(text)).containsExactly("a.example", "b.example");
        assertThat(ToldPlaces.openOfSecret(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info",
                "hunter2",
                "eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl",
                "postgres://rms:p@ss/word@db.example/rms",
                "ops@council.example",
                "-----BEGIN PRIVATE KEY-----"
            })
    void nothingOfASecretIsTakenForAHost(String text) {
        assertThat(ToldPlaces.openOfSecret(text)).isNull();
    }

    @Test
    void namesOfVariablesSayWhetherTheyHoldAPlace() {
        assertThat(ToldPlaces.isNamed("DB_HOST")).isTrue();
        assertThat(ToldPlaces.isNamed("apiUrl")).isTrue();
        assertThat(ToldPlaces.isNamed("CONNECTION_STRING")).isTrue();
        assertThat(ToldPlaces.isNamed("LOG_LEVEL")).isFalse();
        assertThat(ToldPlaces.isNamed("DB_PASSWORD")).isFalse();
    }
}

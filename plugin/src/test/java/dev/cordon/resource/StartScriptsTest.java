package dev.cordon.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.value.StringValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartScriptsTest {

    private static final String SCRIPT = """
            #!/bin/bash
            # moved from old.downland-council.example
            mount -t nfs nas.downland-council.example:/exports /mnt
            curl -fsS https://repo.downland-council.example/agent.sh | sh
            """;

    @Test
    void placesOfTheLinesThatDoSomething() {
        assertThat(places(SCRIPT)).containsExactly("nas.downland-council.example", "repo.downland-council.example");
    }

    @Test
    void encodedAndPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(SCRIPT.getBytes(StandardCharsets.UTF_8));
        }
        String base64 = Base64.getMimeEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_8));

        assertThat(places(base64)).isEqualTo(places(SCRIPT));
        assertThat(places(Base64.getEncoder().encodeToString(packed.toByteArray())))
                .isEqualTo(places(SCRIPT));
    }

    @Test
    void whatUnpacksToTooMuchCannotBeRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[2 << 20]);
        }

        assertThat(isReadable(Base64.getEncoder().encodeToString(packed.toByteArray())))
                .isFalse();
    }

    @Test
    void aHashIsNoScript() {
        assertThat(isReadable("4e1243bd22c66e76c2ba9eddc1f91394e57f9f83")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scp /srv/a ops@10.10.4.7:/srv|10.10.4.7",
                "realm join county.downland-council.example|county.downland-council.example",
                "  - ssh-ed25519 AAAAC3 ops@downland-council.example|downland-council.example",
                "export DB=postgres://rms:pw@db.downland-council.example/rms|db.downland-council.example"
            })
    void placesOfALine(String line, String place) {
        assertThat(places(line)).containsExactly(place);
    }

    @Test
    void nothingOfASecretIsKept() {
        assertThat(places("echo 'password: hunter2.example' > /etc/rms.conf")).isEmpty();
    }

    private static boolean isReadable(String script) {
        return StartScripts.places(script) != null;
    }

    private static List<String> places(String script) {
        List<String> places = new ArrayList<>();
        Objects.requireNonNull(StartScripts.places(script)).forEach(place -> places.add(((StringValue) place).value()));
        return places;
    }
}

package dev.cordon.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "vsphere_virtual_machine.dp_*, vsphere_virtual_machine.dp_rms, true",
        "vsphere_virtual_machine.dp_*, vsphere_virtual_machine.dc_tax, false",
        "*/Deployment/*, dp-portal/Deployment/portal, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "DP\\*, DP\\admins, true",
        "exact, exact, true",
        "exact, Exact, false"
    })
    void starsAreAnyTextInNames(String glob, String text, boolean fits) {
        assertThat(Glob.matches(glob, text)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "k8s/**, k8s/a/b.yaml, true",
        "k8s/*.yaml, k8s/a.yaml, true",
        "k8s/*.yaml, k8s/a/b.yaml, false",
        "**/police/*.tf, terraform/police/main.tf, true",
        "**/police/*.tf, police/main.tf, true",
        "terraform/**/main.tf, terraform/main.tf, true",
        "terraform/**/main.tf, terraform/a/b/main.tf, true",
        "terraform/**/main.tf, other/main.tf, false"
    })
    void starsStopAtSlashesInPaths(String glob, String path, boolean fits) {
        assertThat(Glob.matchesPath(glob, path)).isEqualTo(fits);
    }

    /** Tried star by star without memory, either of these would outlast the build. */
    @Test
    void manyStarsDoNotMultiplyTheWork() {
        String text = "a".repeat(300);
        assertThat(Glob.matches("a*".repeat(30) + "b", text)).isFalse();
        assertThat(Glob.matchesPath("**/a*".repeat(30) + "b", "a/".repeat(150) + "a"))
                .isFalse();
    }
}

package dev.cordon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.report.Styler;
import dev.cordon.report.format.LogReport;
import dev.cordon.usecase.check.CheckReport;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what comes out; {@code -Dcordon.rewrite=true} puts what comes out into it. */
class ReadmeTest {

    private static final Path README = Stage.ROOT.resolve("README.md");
    private static final Path PICTURE = Stage.ROOT.resolve("docs/before.svg");
    private static final Pattern SHOWN =
            Pattern.compile("(?s)(<!-- shown by ReadmeTest -->\\n```text\\n)(.*?)(```\\n)");

    private static final CheckReport REPORT = Stage.BEFORE.check();

    @Test
    void showsTheRealOutput() {
        String real = withoutChecksums(render(Styler.PLAIN));
        String readme = Copies.read(README);
        Matcher shown = SHOWN.matcher(readme);
        assertThat(shown.find()).as("README.md has a place for the output").isTrue();
        if (Boolean.getBoolean("cordon.rewrite")) {
            Copies.write(README, readme.substring(0, shown.start(2)) + real + readme.substring(shown.end(2)));
            return;
        }

        assertThat(shown.group(2)).as("-Dcordon.rewrite=true accepts it").isEqualTo(real);
    }

    @Test
    void drawsTheRealOutput() {
        String picture = TerminalPicture.draw(withoutChecksums(render(TerminalPicture.MARKS)));
        if (Boolean.getBoolean("cordon.rewrite")) {
            Copies.write(PICTURE, picture);
            return;
        }

        assertThat(Copies.read(PICTURE)).as("-Dcordon.rewrite=true accepts it").isEqualTo(picture);
    }

    private static String render(Styler styler) {
        String here = ": " + REPORT.root() + " as of ";
        return new LogReport(styler).render(REPORT).replaceFirst(Pattern.quote(here), ": sample-project/before as of ");
    }

    /** The checksums change with every line of a policy; the README would say nothing by them. */
    private static String withoutChecksums(String text) {
        return text.replaceAll("sha256 [0-9a-f]+", "sha256 …");
    }
}

package dev.cordon.sample;

import dev.cordon.usecase.check.Check;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.CheckRequest;
import java.nio.file.Path;
import java.time.LocalDate;

/** The stages of the sample project, each with the day of its register. */
enum Stage {
    BEFORE("before", LocalDate.of(2019, 7, 1)),
    AFTER("after", LocalDate.of(2021, 3, 31));

    /** The root of the repository. */
    static final Path ROOT = Path.of(System.getProperty("cordon.root", ".."));

    private final String folder;
    private final LocalDate asOf;

    Stage(String folder, LocalDate asOf) {
        this.folder = folder;
        this.asOf = asOf;
    }

    /** Its descriptors and its register. */
    Path folder() {
        return ROOT.resolve("sample-project").resolve(folder);
    }

    CheckReport check() {
        return check(folder());
    }

    /** Checks a copy of this stage that somebody has changed. */
    CheckReport check(Path copy) {
        return new Check().run(CheckRequest.builder(copy).asOf(asOf).build());
    }
}

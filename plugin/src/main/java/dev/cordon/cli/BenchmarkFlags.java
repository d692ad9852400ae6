package dev.cordon.cli;

import picocli.CommandLine.Option;

/** Flags of {@code opa test} for running it over and over, which Cordon does not. */
final class BenchmarkFlags {

    @Option(names = "--bench", hidden = true)
    private boolean bench;

    /** Without {@code --bench} it says nothing. */
    @Option(names = "--benchmem", hidden = true)
    private boolean memory;

    @Option(
            names = {"-w", "--watch"},
            hidden = true)
    private boolean watch;

    void refuse() {
        Unsupported.refuse(
                bench,
                "--bench",
                "tests are judged, not measured",
                "Use --count with the durations of --format json, or 'eval --count --metrics'.");
        Unsupported.refuse(
                watch, "--watch", "a run ends with its verdicts", "Let your editor or build run the command again.");
    }
}

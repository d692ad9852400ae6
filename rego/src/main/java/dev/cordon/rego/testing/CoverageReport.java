package dev.cordon.rego.testing;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.eval.LineHits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which lines evaluations have reached, in the shape of OPA's report. A line counts if an expression or the head of a rule
 * begins on it.
 *
 * @param files by the names of the files
 */
public record CoverageReport(Map<String, FileCoverage> files) {
    public CoverageReport {
        files = new TreeMap<>(files);
    }

    /** Rows, both ends included, counted from one. */
    public record Range(int start, int end) {}

    /** The lines of one file. */
    public record FileCoverage(List<Range> covered, List<Range> notCovered) {
        public FileCoverage {
            covered = List.copyOf(covered);
            notCovered = List.copyOf(notCovered);
        }

        public int coveredLines() {
            return count(covered);
        }

        public int notCoveredLines() {
            return count(notCovered);
        }

        /** The percentage of lines that are covered. */
        public double coverage() {
            return percentage(coveredLines(), notCoveredLines());
        }

        private static int count(List<Range> ranges) {
            return ranges.stream()
                    .mapToInt(range -> range.end() - range.start() + 1)
                    .sum();
        }
    }

    /** Compares what was reached with what there is. */
    public static CoverageReport of(List<Module> modules, LineHits hits) {
        return CoverageLines.report(modules, hits);
    }

    public int coveredLines() {
        return files.values().stream().mapToInt(FileCoverage::coveredLines).sum();
    }

    public int notCoveredLines() {
        return files.values().stream().mapToInt(FileCoverage::notCoveredLines).sum();
    }

    /** The percentage of the lines of all files that are covered. */
    public double coverage() {
        return percentage(coveredLines(), notCoveredLines());
    }

    private static double percentage(int covered, int notCovered) {
        return covered + notCovered == 0 ? 0 : 100.0 * covered / (covered + notCovered);
    }
}

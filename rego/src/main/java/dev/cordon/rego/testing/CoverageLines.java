package dev.cordon.rego.testing;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.eval.LineHits;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.testing.CoverageReport.FileCoverage;
import dev.cordon.rego.testing.CoverageReport.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the lines of modules on which rules and expressions begin. */
final class CoverageLines {
    private CoverageLines() {}

    static CoverageReport report(List<Module> modules, LineHits hits) {
        Map<String, FileCoverage> files = new TreeMap<>();
        for (Module module : modules) {
            String file = module.packageSpan().file().name();
            BitSet covered = hits.rows().getOrDefault(file, new BitSet());
            Lines lines = new Lines();
            module.rules().forEach(lines::walk);
            BitSet notCovered = lines.rows;
            notCovered.andNot(covered);
            files.put(file, new FileCoverage(ranges(covered), ranges(notCovered)));
        }
        return new CoverageReport(files);
    }

    private static List<Range> ranges(BitSet rows) {
        List<Range> ranges = new ArrayList<>();
        for (int start = rows.nextSetBit(0); start >= 0; ) {
            int end = rows.nextClearBit(start);
            ranges.add(new Range(start, end - 1));
            start = rows.nextSetBit(end);
        }
        return ranges;
    }

    /** Collects the rows on which heads and expressions begin; as for OPA, declarations count only where they are reached. */
    private static final class Lines extends Walker {
        private final BitSet rows = new BitSet();

        private void add(Span span) {
            rows.set(span.position().line());
        }

        @Override
        public void walk(Rule rule) {
            add(rule.head().span());
            super.walk(rule);
        }

        @Override
        public void walk(Expression expression) {
            boolean declares = expression.statement() instanceof Statement.Declaration
                    || expression.statement() instanceof Statement.SomeIn;
            if (!declares) {
                add(expression.span());
            }
            super.walk(expression);
        }
    }
}

package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import java.util.Comparator;
import java.util.List;

/** Problems in the order in which they stand in the text. */
final class TextOrder {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(
            problem -> problem.span() == null ? 0 : problem.span().start());

    private TextOrder() {}

    static List<Diagnostic> of(List<Diagnostic> problems) {
        return problems.stream().sorted(BY_PLACE).toList();
    }
}

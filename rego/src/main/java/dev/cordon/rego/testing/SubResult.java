package dev.cordon.rego.testing;

import java.util.List;

/**
 * What came of one case of a test, or of a group of cases.
 *
 * @param name the value that names it: texts as they are, others as JSON
 * @param passed whether it holds, with all that is below it
 * @param subResults the cases below it, in the order of their names
 */
public record SubResult(String name, boolean passed, List<SubResult> subResults) {
    public SubResult {
        subResults = List.copyOf(subResults);
    }
}

package dev.cordon.rego.testing;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule that is a test. Rules of one name are tests of their own, as in OPA, although they share their value.
 *
 * @param name the rule, with a number if it is not the first of its name
 * @param hasCases whether the rule names its cases in brackets
 */
record TestRule(String packageName, String name, String plainName, Span location, Span rule, boolean hasCases) {
    private static final String SKIPPED = "todo_test_";

    /** The tests of modules, in the order of their files and places. */
    static List<TestRule> all(List<Module> modules) {
        List<Module> ordered = new ArrayList<>(modules);
        ordered.sort(Comparator.comparing(module -> module.packageSpan().file().name()));
        List<TestRule> tests = new ArrayList<>();
        for (Module module : ordered) {
            Map<String, Integer> seen = new HashMap<>();
            for (Rule rule : module.rules()) {
                int length = rule.testPathLength();
                if (length >= 0) {
                    tests.add(of(module, rule, length, seen));
                }
            }
        }
        return tests;
    }

    private static TestRule of(Module module, Rule rule, int length, Map<String, Integer> seen) {
        Term.Ref ref = rule.head().ref();
        List<Term> path = ref.path();
        String plain = new Term.Ref(ref.span(), ref.head(), path.subList(0, length)).dotted();
        // Tests to be written keep their names, as in OPA.
        int earlier = isSkipped(plain) ? 0 : seen.merge(plain, 1, Integer::sum) - 1;
        String name = earlier == 0 ? plain : plain + "#" + (earlier < 10 ? "0" : "") + earlier;
        boolean cases = path.subList(length, path.size()).stream().anyMatch(term -> !(term instanceof Term.Scalar));
        List<String> packagePath = new ArrayList<>(List.of("data"));
        packagePath.addAll(module.path());
        return new TestRule(
                SyntaxText.path(packagePath), name, plain, rule.head().span(), rule.span(), cases);
    }

    boolean isSkipped() {
        return isSkipped(plainName);
    }

    private static boolean isSkipped(String name) {
        return name.substring(name.lastIndexOf('.') + 1).startsWith(SKIPPED);
    }

    String fullName() {
        return packageName + "." + plainName;
    }

    String query() {
        return fullName();
    }
}

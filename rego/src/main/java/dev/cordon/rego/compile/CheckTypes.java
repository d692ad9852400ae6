package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.compile.type.CheckedRule;
import dev.cordon.rego.compile.type.TypeChecker;
import dev.cordon.rego.compile.type.TypeProblems;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Infers types, and refuses calls, references and equalities that cannot hold because of them. */
final class CheckTypes {
    private final TypeChecker checker;

    CheckTypes(Compilation compilation) {
        this.checker =
                new TypeChecker(compilation.builtins(), compilation.options().inputSchema());
    }

    void run(Compilation compilation) {
        Set<List<Value>> known = new LinkedHashSet<>();
        compilation.rules().forEach(rule -> known.add(rule.constantPath()));
        PathIndex paths = new PathIndex(known);
        SchemaAnnotations schemas = new SchemaAnnotations(compilation);
        List<CheckedRule> rules = new ArrayList<>();
        for (CompiledRule rule : compilation.rules()) {
            Set<List<Value>> uses = new LinkedHashSet<>();
            Dependencies.of(rule.rule()).forEach(ref -> paths.addMatching(ref, uses));
            rules.add(new CheckedRule(
                    DynamicTerms.of(rule.inParts()),
                    rule.constantPath(),
                    rule.computedInParts(),
                    List.copyOf(uses),
                    schemas.of(rule)));
        }
        Found found = new Found();
        checker.check(rules, found);
        found.report(compilation);
    }

    void query(Compilation compilation, Body query) {
        Found found = new Found();
        checker.check(DynamicTerms.of(query), found);
        found.report(compilation);
    }

    /** What is found in the order of dependencies is told in the order of the text. */
    private static final class Found implements TypeProblems {
        private final List<Problem> problems = new ArrayList<>();

        private record Problem(String message, Span span, List<String> details) {
            String file() {
                return span.file().name();
            }

            int start() {
                return span.start();
            }
        }

        @Override
        public void add(String message, Span span, List<String> details) {
            problems.add(new Problem(message, span, details));
        }

        void report(Compilation compilation) {
            problems.stream()
                    .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::start))
                    .forEach(problem ->
                            compilation.error(ErrorCode.TYPE, problem.message(), problem.span(), problem.details()));
        }
    }
}

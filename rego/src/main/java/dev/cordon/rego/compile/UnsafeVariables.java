package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables of one rule or query that have no value where they need one, and the lines where that is so. */
final class UnsafeVariables {
    /** How modules that OPA has compiled before name what the compiler has added. */
    static final String COMPILED_PREFIX = "__local";

    /** Names in Rego v0, unless they are imported as keywords. */
    private static final Set<String> LATER_KEYWORDS = Set.of("contains", "every", "if", "in");

    private final Compilation compilation;
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final Set<String> laterKeywords;

    UnsafeVariables(Compilation compilation) {
        this(compilation, LATER_KEYWORDS);
    }

    private UnsafeVariables(Compilation compilation, Set<String> laterKeywords) {
        this.compilation = compilation;
        this.laterKeywords = laterKeywords;
    }

    /** Those of heads, of which as in OPA it is not told that they may be keywords. */
    static UnsafeVariables ofHead(Compilation compilation) {
        return new UnsafeVariables(compilation, Set.of());
    }

    /** Notes the variables that keep a line from being evaluated. */
    void add(Expression line, Collection<String> names) {
        names.forEach(name -> add(name, line.span()));
    }

    /** Notes a variable; where it is unsafe in several places, the first is told. */
    void add(String name, Span place) {
        places.merge(name, place, (one, other) -> one.start() <= other.start() ? one : other);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Tells each variable once, or just the places where only the compiler's own variables are concerned. */
    void report() {
        List<Map.Entry<String, Span>> sorted = new ArrayList<>(places.entrySet());
        sorted.sort(Comparator.comparing(entry -> entry.getValue().start()));
        boolean anyNamed = places.keySet().stream().anyMatch(UnsafeVariables::isNamed);
        Set<String> known = anyNamed ? knownNames() : Set.of();
        for (Map.Entry<String, Span> entry : sorted) {
            Term.Var variable = new Term.Var(entry.getValue(), entry.getKey());
            if (isNamed(variable.name())) {
                String message = "var " + variable.sourceName() + " is unsafe" + keyword(variable.sourceName());
                compilation.error(ErrorCode.UNSAFE_VARIABLE, message, variable.span(), hint(variable, known));
            } else if (!anyNamed) {
                compilation.error(ErrorCode.UNSAFE_VARIABLE, "expression is unsafe", variable.span());
            }
        }
    }

    private static boolean isNamed(String name) {
        return name.startsWith(Term.Var.WILDCARD_PREFIX)
                || !name.startsWith(Term.Var.GENERATED_PREFIX) && !name.startsWith(COMPILED_PREFIX);
    }

    private String keyword(String name) {
        return laterKeywords.contains(name)
                ? " (hint: `import future.keywords." + name + "` to import a future keyword)"
                : "";
    }

    private static @Nullable String hint(Term.Var variable, Set<String> known) {
        if (variable.isGenerated()) {
            return null;
        }
        String likely = Spelling.nearest(variable.sourceName(), known);
        return likely == null ? null : "did you mean " + likely + "?";
    }

    private Set<String> knownNames() {
        Set<String> known = new HashSet<>(compilation.builtins().names());
        compilation.rules().forEach(rule -> known.add(rule.rule().head().ref().headName()));
        compilation.modules().forEach(module -> module.imports().forEach(imported -> known.add(imported.name())));
        known.add(Paths.INPUT);
        known.add(Paths.DATA);
        return known;
    }
}

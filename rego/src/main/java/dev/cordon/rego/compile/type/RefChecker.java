package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.OuterWalker;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses references to what cannot be there. Comprehensions are left to the check of their own bodies. */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class RefChecker extends OuterWalker {
    /** A rule is below {@code data} and at least one name of a package. */
    private static final int LEAST_NAMES = 2;

    private final BodyChecker checker;
    private final TypeScope scope;

    RefChecker(BodyChecker checker, TypeScope scope) {
        this.checker = checker;
        this.scope = scope;
    }

    @Override
    public Void visitRef(Term.Ref ref) {
        walkAll(ref.path());
        walk(ref.head());
        if (ref.startsWith("input") || ref.startsWith("data")) {
            checkDocument(ref);
        } else if (!(ref.head() instanceof Term.Scalar)) {
            check(ref, 0, new TermTypes(checker, scope).of(ref.head()));
        }
        return null;
    }

    private void checkDocument(Term.Ref ref) {
        TypeScope.Place place = scope.place(ref.headName(), ref.path());
        Type type = place.node().type();
        if (isNoName(ref, place.length())) {
            invalidKey(ref, place.length(), TypeOps.STRING, place.node().keys());
        } else if (type instanceof Type.Function && place.length() == ref.path().size()) {
            unsupported(ref, ref.path().size(), type);
        } else if (type != null) {
            check(ref, place.length(), type);
        } else if (place.length() >= 0 && place.length() < ref.path().size()) {
            checkName(ref, place);
        }
    }

    /** Whether a reference goes on with what is no name where only names of packages and rules can be. */
    private static boolean isNoName(Term.Ref ref, int at) {
        if (!ref.startsWith("data")
                || at < 0
                || at >= Math.min(LEAST_NAMES, ref.path().size())) {
            return false;
        }
        Term element = ref.path().get(at);
        return TermUnifier.isLiteral(element)
                || element instanceof Term.Scalar scalar && !(scalar.value() instanceof StringValue);
    }

    /** What stands in brackets of a package can be any of its names; constants that are none of them are left to documents. */
    private void checkName(Term.Ref ref, TypeScope.Place place) {
        Term element = ref.path().get(place.length());
        Type names = TypeOps.keys(place.node().extent());
        boolean isComputed = !(element instanceof Term.Scalar) && !TermUnifier.isLiteral(element);
        if (isComputed && names != null && !fits(element, names)) {
            invalidKey(ref, place.length(), names, place.node().keys());
        }
    }

    private void invalidKey(Term.Ref ref, int at, Type want, List<Value> oneOf) {
        invalid(ref, at, new TermTypes(checker, scope).of(ref.path().get(at)), want, oneOf);
    }

    private void check(Term.Ref ref, int from, @Nullable Type start) {
        Type type = start;
        for (int i = from; i < ref.path().size() && type != null; i++) {
            Type keys = TypeOps.keys(type);
            Term element = ref.path().get(i);
            if (keys == null) {
                unsupported(ref, i, type);
                return;
            }
            if (element instanceof Term.Scalar scalar) {
                Type selected = TypeOps.select(type, scalar.value());
                if (selected == null) {
                    invalid(ref, i, null, keys, TypeOps.knownKeys(type));
                    return;
                }
                type = selected;
            } else if (fits(element, keys)) {
                type = TypeOps.values(type);
            } else {
                invalidKey(ref, i, keys, TypeOps.knownKeys(type));
                return;
            }
        }
    }

    private boolean fits(Term element, Type keys) {
        if (element instanceof Term.Call) {
            return true;
        }
        return new TermUnifier(checker, scope).assign(element, keys);
    }

    private static String prefix(Term.Ref ref, int length) {
        return SyntaxText.of(new Term.Ref(ref.span(), ref.head(), ref.path().subList(0, length)));
    }

    private void unsupported(Term.Ref ref, int at, Type have) {
        Term.Ref shown = written(ref);
        report(shown, List.of(SyntaxText.of(shown), "^".repeat(prefix(shown, at).length()), "have: " + have));
    }

    private void invalid(Term.Ref ref, int at, @Nullable Type have, Type want, List<Value> oneOf) {
        Term.Ref shown = written(ref);
        String pad = " ".repeat(prefix(shown, at).length() + 1);
        List<String> details = new ArrayList<>(List.of(SyntaxText.of(shown), pad + "^"));
        details.add(have == null ? pad + "have: " + SyntaxText.of(shown.path().get(at)) : pad + "have (type): " + have);
        details.add(
                oneOf.isEmpty()
                        ? pad + "want (type): " + want
                        : pad + "want (one of): " + oneOf.toString().replace(", ", " "));
        report(shown, details);
    }

    private void report(Term.Ref ref, List<String> details) {
        checker.problem("undefined ref: " + SyntaxText.of(ref), ref.span(), details);
    }

    /** The reference as it was written, without names that the compiler has made up. */
    private static Term.Ref written(Term.Ref ref) {
        List<Term> path = new ArrayList<>();
        ref.path().forEach(element -> path.add(written(element)));
        return new Term.Ref(ref.span(), written(ref.head()), path);
    }

    private static Term written(Term term) {
        boolean isMoved = term instanceof Term.Var variable && variable.isMoved();
        return isMoved ? new Term.Var(term.span(), term.span().text()) : term;
    }
}

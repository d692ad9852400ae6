package dev.cordon.rego.compile;

import dev.cordon.rego.ast.OuterWalker;
import dev.cordon.rego.ast.Term;
import java.util.HashSet;
import java.util.Set;

/** Collects the variables that a pattern binds: those in arrays and the values of objects, not those in references and calls. */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class PatternNames extends OuterWalker {
    private final Set<String> names;

    private PatternNames(Set<String> names) {
        this.names = names;
    }

    static void collect(Term pattern, Set<String> names) {
        new PatternNames(names).walk(pattern);
    }

    static Set<String> of(Term pattern) {
        Set<String> names = new HashSet<>();
        collect(pattern, names);
        return names;
    }

    @Override
    public Void visitVar(Term.Var variable) {
        names.add(variable.name());
        return null;
    }

    @Override
    public Void visitRef(Term.Ref ref) {
        return null;
    }

    @Override
    public Void visitCall(Term.Call call) {
        return null;
    }

    @Override
    public Void visitSet(Term.SetLiteral set) {
        return null;
    }

    @Override
    public Void visitObject(Term.ObjectLiteral object) {
        object.entries().forEach(entry -> walk(entry.value()));
        return null;
    }

    @Override
    public Void visitTemplate(Term.Template template) {
        return null;
    }
}

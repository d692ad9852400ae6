package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the variables on the left of {@code :=}, and finds what cannot stand there. */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class AssignmentTargets extends Walker {
    private final List<Term.Var> variables = new ArrayList<>();
    private @Nullable Term misplaced;
    private String kind = "";

    /** The variables, those that stand there more than once included. */
    List<Term.Var> variables() {
        return List.copyOf(variables);
    }

    @Nullable
    Term misplaced() {
        return misplaced;
    }

    String describeMisplaced() {
        return kind;
    }

    @Override
    public Void visitVar(Term.Var variable) {
        variables.add(variable);
        return null;
    }

    @Override
    public Void visitScalar(Term.Scalar scalar) {
        return refuse(scalar, scalar.value().kind().typeName());
    }

    @Override
    public Void visitRef(Term.Ref ref) {
        return refuse(ref, "ref");
    }

    @Override
    public Void visitCall(Term.Call call) {
        return refuse(call, "call");
    }

    @Override
    public Void visitSet(Term.SetLiteral set) {
        return refuse(set, "set");
    }

    @Override
    public Void visitObject(Term.ObjectLiteral object) {
        object.entries().forEach(entry -> walk(entry.value()));
        return null;
    }

    @Override
    public Void visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return refuse(comprehension, "arraycomprehension");
    }

    @Override
    public Void visitSetComprehension(Term.SetComprehension comprehension) {
        return refuse(comprehension, "setcomprehension");
    }

    @Override
    public Void visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return refuse(comprehension, "objectcomprehension");
    }

    @Override
    public Void visitTemplate(Term.Template template) {
        return null;
    }

    private Void refuse(Term term, String what) {
        if (misplaced == null) {
            misplaced = term;
            kind = what;
        }
        return null;
    }
}

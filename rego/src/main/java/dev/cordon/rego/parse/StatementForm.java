package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.Value;
import java.util.List;

/** Says why expressions that stand where rules should are none. */
final class StatementForm implements Statement.Visitor<String>, Term.Visitor<String> {
    private static final StatementForm INSTANCE = new StatementForm();

    private StatementForm() {}

    static String problem(List<Expression> lines) {
        Expression first = lines.get(0);
        if (lines.size() > 1) {
            return "multiple expressions cannot be used for rule head";
        }
        if (!first.with().isEmpty()) {
            return "expressions using with keyword cannot be used for rule head";
        }
        return first.negated()
                ? "negated expressions cannot be used for rule head"
                : first.statement().accept(INSTANCE);
    }

    /** Whether a name is that of a root document, which is a reference by itself. */
    static boolean isRoot(String name) {
        return name.equals("data") || name.equals("input");
    }

    /** What a term is called in messages. */
    static String nameOf(Term term) {
        return term.accept(INSTANCE);
    }

    @Override
    public String visitTest(Statement.Test test) {
        return test.term() instanceof Term.Call ? "rule name conflicts with built-in function" : ofName(test.term());
    }

    @Override
    public String visitUnification(Statement.Unification unification) {
        return ofName(unification.left());
    }

    private static String ofName(Term term) {
        boolean isComputed = term instanceof Term.Ref ref && !(ref.head() instanceof Term.Var);
        return isComputed
                ? "invalid rule head: " + SyntaxText.of(term)
                : nameOf(term) + " cannot be used for rule name";
    }

    @Override
    public String visitDeclaration(Statement.Declaration declaration) {
        return "'some' declarations cannot be used for rule head";
    }

    @Override
    public String visitSomeIn(Statement.SomeIn some) {
        return "'some' declarations cannot be used for rule head";
    }

    @Override
    public String visitEvery(Statement.Every every) {
        return "expression cannot be used for rule head";
    }

    @Override
    public String visitScalar(Term.Scalar scalar) {
        return scalar.value().kind() == Value.Kind.NULL
                ? "null"
                : scalar.value().kind().typeName();
    }

    @Override
    public String visitVar(Term.Var variable) {
        return isRoot(variable.name()) ? "ref" : "var";
    }

    @Override
    public String visitRef(Term.Ref ref) {
        return "ref";
    }

    @Override
    public String visitCall(Term.Call call) {
        return "call";
    }

    @Override
    public String visitArray(Term.ArrayLiteral array) {
        return "array";
    }

    @Override
    public String visitSet(Term.SetLiteral set) {
        return "set";
    }

    @Override
    public String visitObject(Term.ObjectLiteral object) {
        return "object";
    }

    @Override
    public String visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return "arraycomprehension";
    }

    @Override
    public String visitSetComprehension(Term.SetComprehension comprehension) {
        return "setcomprehension";
    }

    @Override
    public String visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return "objectcomprehension";
    }

    @Override
    public String visitTemplate(Term.Template template) {
        return "templatestring";
    }
}

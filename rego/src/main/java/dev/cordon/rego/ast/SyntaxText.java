package dev.cordon.rego.ast;

import dev.cordon.rego.value.StringValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Syntax as text, in the plain form that OPA's messages use: calls of operators are calls of their functions. Reading the text
 * again gives the same tree.
 */
public final class SyntaxText implements Term.Visitor<String>, Statement.Visitor<String> {
    private static final SyntaxText INSTANCE = new SyntaxText();
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    private SyntaxText() {}

    public static String of(Term term) {
        return term.accept(INSTANCE);
    }

    public static String of(Body body) {
        return body.expressions().stream().map(SyntaxText::of).collect(Collectors.joining("; "));
    }

    public static String of(Expression line) {
        StringBuilder text = new StringBuilder(line.negated() ? "not " : "");
        text.append(line.statement().accept(INSTANCE));
        line.with()
                .forEach(with -> text.append(" with ")
                        .append(of(with.target()))
                        .append(" as ")
                        .append(of(with.value())));
        return text.toString();
    }

    /** A rule with its {@code else} branches. */
    public static String of(Rule rule) {
        StringBuilder text = new StringBuilder(rule.isDefault() ? "default " : "").append(head(rule.head()));
        if (!rule.isDefault()) {
            text.append(" if { ").append(of(rule.body())).append(" }");
        }
        for (Rule branch = rule.otherwise(); branch != null; branch = branch.otherwise()) {
            text.append(" else").append(value(branch.head()));
            text.append(" if { ").append(of(branch.body())).append(" }");
        }
        return text.toString();
    }

    /** A module, one rule on each line. */
    public static String of(Module module) {
        StringBuilder text = new StringBuilder("package ").append(path(module.path()));
        module.imports()
                .forEach(imported -> text.append("\nimport ")
                        .append(path(imported.path()))
                        .append(imported.alias() == null ? "" : " as " + imported.alias()));
        module.rules().forEach(rule -> text.append('\n').append(of(rule)));
        return text.append('\n').toString();
    }

    /** A reference by names: {@code data.a["b-c"].d}. */
    public static String path(List<String> names) {
        StringBuilder text = new StringBuilder(names.get(0));
        names.subList(1, names.size()).forEach(name -> text.append(element(name)));
        return text.toString();
    }

    private static String element(String name) {
        return NAME.matcher(name).matches() ? "." + name : "[" + StringValue.of(name) + "]";
    }

    private static String head(Rule.Head head) {
        String arguments = head.arguments() == null ? "" : list(head.arguments(), "(", ")");
        String element = head.element() == null ? "" : " contains " + of(head.element());
        return of(head.ref()) + arguments + element + value(head);
    }

    private static String value(Rule.Head head) {
        return head.value() == null ? "" : (head.assigns() ? " := " : " = ") + of(head.value());
    }

    private static String list(List<Term> terms, String open, String close) {
        return terms.stream().map(SyntaxText::of).collect(Collectors.joining(", ", open, close));
    }

    private static String optional(@Nullable Term term) {
        return term == null ? "" : of(term) + ", ";
    }

    @Override
    public String visitScalar(Term.Scalar scalar) {
        return scalar.value().toString();
    }

    @Override
    public String visitVar(Term.Var variable) {
        return variable.sourceName();
    }

    @Override
    public String visitRef(Term.Ref ref) {
        StringBuilder text = new StringBuilder(of(ref.head()));
        for (Term element : ref.path()) {
            boolean named = element instanceof Term.Scalar scalar && scalar.value() instanceof StringValue;
            text.append(
                    named ? element(((StringValue) ((Term.Scalar) element).value()).value()) : "[" + of(element) + "]");
        }
        return text.toString();
    }

    @Override
    public String visitCall(Term.Call call) {
        return of(call.operator()) + list(call.arguments(), "(", ")");
    }

    @Override
    public String visitArray(Term.ArrayLiteral array) {
        return list(array.elements(), "[", "]");
    }

    @Override
    public String visitSet(Term.SetLiteral set) {
        return set.elements().isEmpty() ? "set()" : list(set.elements(), "{", "}");
    }

    @Override
    public String visitObject(Term.ObjectLiteral object) {
        return object.entries().stream()
                .map(entry -> of(entry.key()) + ": " + of(entry.value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return "[" + of(comprehension.element()) + " | " + of(comprehension.body()) + "]";
    }

    @Override
    public String visitSetComprehension(Term.SetComprehension comprehension) {
        return "{" + of(comprehension.element()) + " | " + of(comprehension.body()) + "}";
    }

    @Override
    public String visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return "{" + of(comprehension.key()) + ": " + of(comprehension.value()) + " | " + of(comprehension.body())
                + "}";
    }

    /** Template strings stand as they were written: their parts are no terms of the source. */
    @Override
    public String visitTemplate(Term.Template template) {
        return template.span().text();
    }

    @Override
    public String visitTest(Statement.Test test) {
        return of(test.term());
    }

    @Override
    public String visitUnification(Statement.Unification unification) {
        return of(unification.left()) + (unification.assigns() ? " := " : " = ") + of(unification.right());
    }

    @Override
    public String visitDeclaration(Statement.Declaration declaration) {
        return "some " + declaration.variables().stream().map(SyntaxText::of).collect(Collectors.joining(", "));
    }

    @Override
    public String visitSomeIn(Statement.SomeIn some) {
        return "some " + optional(some.key()) + of(some.value()) + " in " + of(some.collection());
    }

    @Override
    public String visitEvery(Statement.Every every) {
        return "every " + optional(every.key()) + of(every.value()) + " in " + of(every.domain()) + " { "
                + of(every.body()) + " }";
    }
}

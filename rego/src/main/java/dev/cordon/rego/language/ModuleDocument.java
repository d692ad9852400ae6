package dev.cordon.rego.language;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A syntax tree as a document in the form in which OPA shows its own. */
final class ModuleDocument {
    private final TermDocument terms = new TermDocument(this);

    Value of(Module module) {
        List<Value> rules = new ArrayList<>();
        module.rules().forEach(rule -> rules.add(rule(rule)));
        List<Value> imports = new ArrayList<>();
        module.imports().forEach(imported -> imports.add(imported(imported)));
        ObjectBuilder result = ObjectValue.builder()
                .put(
                        "package",
                        ObjectValue.builder()
                                .put("path", path("data", module.path()))
                                .build());
        if (!imports.isEmpty()) {
            result.put("imports", ArrayValue.of(imports));
        }
        return result.put("rules", ArrayValue.of(rules)).build();
    }

    private static Value path(String root, List<String> names) {
        List<Value> path = new ArrayList<>();
        path.add(TermDocument.typed("var", StringValue.of(root)));
        names.forEach(name -> path.add(TermDocument.typed("string", StringValue.of(name))));
        return ArrayValue.of(path);
    }

    private static Value imported(Module.Import imported) {
        List<String> names = imported.path();
        ObjectBuilder result = ObjectValue.builder()
                .put("path", TermDocument.typed("ref", path(names.get(0), names.subList(1, names.size()))));
        if (imported.alias() != null) {
            result.put("alias", imported.alias());
        }
        return result.build();
    }

    private Value rule(Rule rule) {
        ObjectBuilder result =
                ObjectValue.builder().put("body", body(rule.body())).put("head", head(rule.head()));
        if (rule.isDefault()) {
            result.put("default", true);
        }
        if (rule.otherwise() != null) {
            result.put("else", rule(rule.otherwise()));
        }
        return result.build();
    }

    private Value head(Rule.Head head) {
        ObjectBuilder result =
                ObjectValue.builder().put("name", head.ref().headName()).put("ref", terms.elements(head.ref()));
        putOptional(result, "key", head.element());
        putOptional(result, "value", head.value());
        if (head.assigns()) {
            result.put("assign", true);
        }
        if (head.arguments() != null) {
            result.put("args", terms.all(head.arguments()));
        }
        return result.build();
    }

    private void putOptional(ObjectBuilder target, String key, @Nullable Term term) {
        if (term != null) {
            target.put(key, terms.of(term));
        }
    }

    Value body(Body body) {
        List<Value> lines = new ArrayList<>();
        for (Expression line : body.expressions()) {
            ObjectBuilder expression = ObjectValue.builder()
                    .put("index", NumberValue.of(lines.size()))
                    .put("terms", line.statement().accept(new StatementDocument(terms, this)));
            if (line.negated()) {
                expression.put("negated", true);
            }
            if (!line.with().isEmpty()) {
                expression.put("with", with(line.with()));
            }
            lines.add(expression.build());
        }
        return ArrayValue.of(lines);
    }

    private Value with(List<Expression.With> modifiers) {
        List<Value> result = new ArrayList<>();
        for (Expression.With with : modifiers) {
            result.add(ObjectValue.builder()
                    .put("target", terms.of(with.target()))
                    .put("value", terms.of(with.value()))
                    .build());
        }
        return ArrayValue.of(result);
    }

    /** The terms of a line: an array for a call, an object for anything else. */
    private record StatementDocument(TermDocument terms, ModuleDocument document) implements Statement.Visitor<Value> {
        @Override
        public Value visitTest(Statement.Test test) {
            return test.term() instanceof Term.Call call ? terms.call(call) : terms.of(test.term());
        }

        @Override
        public Value visitUnification(Statement.Unification unification) {
            Value operator = TermDocument.typed(
                    "ref",
                    ArrayValue.of(TermDocument.typed("var", StringValue.of(unification.assigns() ? "assign" : "eq"))));
            return ArrayValue.of(operator, terms.of(unification.left()), terms.of(unification.right()));
        }

        @Override
        public Value visitDeclaration(Statement.Declaration declaration) {
            return symbols(terms.all(List.copyOf(declaration.variables())));
        }

        @Override
        public Value visitSomeIn(Statement.SomeIn some) {
            List<Term> operands = new ArrayList<>();
            if (some.key() != null) {
                operands.add(some.key());
            }
            operands.add(some.value());
            operands.add(some.collection());
            return symbols(ArrayValue.of(
                    TermDocument.typed("call", terms.call("internal.member_" + operands.size(), operands))));
        }

        private static Value symbols(Value symbols) {
            return ObjectValue.builder().put("symbols", symbols).build();
        }

        @Override
        public Value visitEvery(Statement.Every every) {
            ObjectBuilder result = ObjectValue.builder()
                    .put("value", terms.of(every.value()))
                    .put("domain", terms.of(every.domain()))
                    .put("body", document.body(every.body()));
            document.putOptional(result, "key", every.key());
            return result.build();
        }
    }
}

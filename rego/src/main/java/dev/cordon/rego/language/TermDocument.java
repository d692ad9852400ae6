package dev.cordon.rego.language;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Terms as documents with a type and a value. */
final class TermDocument implements Term.Visitor<Value> {
    private final ModuleDocument document;

    TermDocument(ModuleDocument document) {
        this.document = document;
    }

    static Value typed(String type, Value value) {
        return ObjectValue.builder().put("type", type).put("value", value).build();
    }

    Value of(Term term) {
        return term.accept(this);
    }

    Value all(List<Term> terms) {
        List<Value> result = new ArrayList<>();
        terms.forEach(term -> result.add(of(term)));
        return ArrayValue.of(result);
    }

    Value elements(Term.Ref ref) {
        List<Term> elements = new ArrayList<>();
        elements.add(ref.head());
        elements.addAll(ref.path());
        return all(elements);
    }

    Value call(Term.Call call) {
        List<Value> result = new ArrayList<>();
        result.add(of(call.operator()));
        call.arguments().forEach(argument -> result.add(of(argument)));
        return ArrayValue.of(result);
    }

    Value call(String name, List<Term> operands) {
        List<Value> operator = new ArrayList<>();
        for (String part : name.split("\\.", -1)) {
            operator.add(typed(operator.isEmpty() ? "var" : "string", StringValue.of(part)));
        }
        List<Value> result = new ArrayList<>();
        result.add(typed("ref", ArrayValue.of(operator)));
        operands.forEach(operand -> result.add(of(operand)));
        return ArrayValue.of(result);
    }

    @Override
    public Value visitScalar(Term.Scalar scalar) {
        return typed(scalar.value().kind().typeName(), scalar.value());
    }

    @Override
    public Value visitVar(Term.Var variable) {
        return typed("var", StringValue.of(variable.isWildcard() ? "$0" : variable.name()));
    }

    @Override
    public Value visitRef(Term.Ref ref) {
        return typed("ref", elements(ref));
    }

    @Override
    public Value visitCall(Term.Call call) {
        return typed("call", call(call));
    }

    @Override
    public Value visitArray(Term.ArrayLiteral array) {
        return typed("array", all(array.elements()));
    }

    @Override
    public Value visitSet(Term.SetLiteral set) {
        return typed("set", all(set.elements()));
    }

    @Override
    public Value visitObject(Term.ObjectLiteral object) {
        List<Value> entries = new ArrayList<>();
        object.entries().forEach(entry -> entries.add(ArrayValue.of(of(entry.key()), of(entry.value()))));
        return typed("object", ArrayValue.of(entries));
    }

    @Override
    public Value visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return comprehension("arraycomprehension", comprehension.element(), document.body(comprehension.body()));
    }

    @Override
    public Value visitSetComprehension(Term.SetComprehension comprehension) {
        return comprehension("setcomprehension", comprehension.element(), document.body(comprehension.body()));
    }

    private Value comprehension(String type, Term element, Value body) {
        return typed(
                type,
                ObjectValue.builder().put("term", of(element)).put("body", body).build());
    }

    @Override
    public Value visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return typed(
                "objectcomprehension",
                ObjectValue.builder()
                        .put("key", of(comprehension.key()))
                        .put("value", of(comprehension.value()))
                        .put("body", document.body(comprehension.body()))
                        .build());
    }

    @Override
    public Value visitTemplate(Term.Template template) {
        return typed(
                "templatestring",
                ObjectValue.builder().put("parts", all(template.parts())).build());
    }
}

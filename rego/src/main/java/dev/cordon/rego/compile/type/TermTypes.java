package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of terms, null where nothing is known. Calls and comprehensions are checked on the way. */
@SuppressWarnings("NullAway") // Visitors of terms give something as a rule; here null is an answer.
final class TermTypes implements Term.Visitor<@Nullable Type> {
    private final BodyChecker checker;
    private final TypeScope scope;

    TermTypes(BodyChecker checker, TypeScope scope) {
        this.checker = checker;
        this.scope = scope;
    }

    @Nullable
    Type of(Term term) {
        return term.accept(this);
    }

    private Type orAny(Term term) {
        Type type = of(term);
        return type == null ? Type.ANY : type;
    }

    @Override
    public @Nullable Type visitScalar(Term.Scalar scalar) {
        return ConstantTypes.of(scalar.value());
    }

    @Override
    public @Nullable Type visitVar(Term.Var variable) {
        return switch (variable.name()) {
            case "input", "data" -> scope.document(variable.name(), List.of());
            default -> known(variable.name());
        };
    }

    private @Nullable Type known(String name) {
        Type type = scope.variable(name);
        return type == null ? checker.builtin(name) : type;
    }

    @Override
    public @Nullable Type visitRef(Term.Ref ref) {
        if (ref.startsWith("input") || ref.startsWith("data")) {
            return scope.document(ref.headName(), ref.path());
        }
        Type type = of(ref.head());
        for (Term element : ref.path()) {
            type = element instanceof Term.Scalar scalar ? TypeOps.select(type, scalar.value()) : TypeOps.values(type);
        }
        return type;
    }

    @Override
    public @Nullable Type visitCall(Term.Call call) {
        return checker.call(call, scope, call.span());
    }

    @Override
    public @Nullable Type visitArray(Term.ArrayLiteral array) {
        List<Type> fixed = new ArrayList<>();
        array.elements().forEach(element -> fixed.add(orAny(element)));
        return new Type.Array(fixed, fixed.isEmpty() ? Type.ANY : null);
    }

    @Override
    public @Nullable Type visitSet(Term.SetLiteral set) {
        Type element = null;
        for (Term each : set.elements()) {
            element = TypeOps.or(element, orAny(each));
        }
        return new Type.SetOf(element == null ? Type.ANY : element);
    }

    @Override
    public @Nullable Type visitObject(Term.ObjectLiteral object) {
        List<Type.Property> properties = new ArrayList<>();
        Type key = null;
        Type value = null;
        for (Term.Entry entry : object.entries()) {
            if (entry.key() instanceof Term.Scalar scalar) {
                properties.add(new Type.Property(scalar.value(), orAny(entry.value())));
            } else {
                key = TypeOps.or(key, orAny(entry.key()));
                value = TypeOps.or(value, orAny(entry.value()));
            }
        }
        boolean empty = properties.isEmpty() && key == null;
        return new Type.ObjectOf(properties, empty ? Type.ANY : key, empty ? Type.ANY : value);
    }

    private @Nullable Type closure(Body body, Function<TermTypes, Type> type) {
        TypeScope inner = scope.inner();
        return checker.body(body, inner) ? type.apply(new TermTypes(checker, inner)) : null;
    }

    @Override
    public @Nullable Type visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return closure(comprehension.body(), inner -> new Type.Array(List.of(), inner.orAny(comprehension.element())));
    }

    @Override
    public @Nullable Type visitSetComprehension(Term.SetComprehension comprehension) {
        return closure(comprehension.body(), inner -> new Type.SetOf(inner.orAny(comprehension.element())));
    }

    @Override
    public @Nullable Type visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return closure(
                comprehension.body(),
                inner -> new Type.ObjectOf(
                        List.of(), inner.orAny(comprehension.key()), inner.orAny(comprehension.value())));
    }

    @Override
    public @Nullable Type visitTemplate(Term.Template template) {
        template.parts().forEach(this::of);
        return TypeOps.STRING;
    }
}

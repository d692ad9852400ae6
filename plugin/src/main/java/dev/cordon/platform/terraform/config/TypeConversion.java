package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Sets;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Converts a value to the type of a variable. What does not fit stays as it is: Terraform refuses it, and says so better. */
final class TypeConversion {

    private final Scope scope;

    private TypeConversion(Scope scope) {
        this.scope = scope;
    }

    static Term convert(Term value, Expression type, Scope scope) {
        Term known = value instanceof Term.Lazy lazy ? lazy.force() : value;
        return new TypeConversion(scope).to(known, type);
    }

    private Term to(Term value, Expression type) {
        if (value instanceof Term.Unknown || Terms.isNull(value)) {
            return value;
        }
        if (type instanceof Expression.Variable simple && value instanceof Term.Scalar scalar) {
            return simple(scalar, simple.name());
        }
        return type instanceof Expression.Call call && !call.arguments().isEmpty() ? collection(value, call) : value;
    }

    private static Term simple(Term.Scalar scalar, String type) {
        try {
            Value converted = switch (type) {
                case "string" -> StringValue.of(Texts.of(scalar.value()));
                case "number" -> Numbers.value(Numbers.of(scalar.value()));
                case "bool" -> BooleanValue.of(Texts.isTrue(scalar.value()));
                default -> scalar.value();
            };
            return new Term.Scalar(converted, scalar.origins());
        } catch (TermException e) {
            return new Term.Unknown("the value is no " + type, scalar.origins(), true);
        }
    }

    private Term collection(Term value, Expression.Call type) {
        Expression inner = type.arguments().get(0);
        return switch (type.name()) {
            case "list" -> value instanceof Term.Sequence sequence ? Term.list(items(sequence, inner)) : value;
            case "set" -> value instanceof Term.Sequence sequence ? Sets.of(items(sequence, inner)) : value;
            case "map" -> value instanceof Term.Mapping mapping ? map(mapping, inner) : value;
            case "object" -> value instanceof Term.Mapping mapping ? object(mapping, inner) : value;
            case "optional" -> to(value, inner);
            default -> value;
        };
    }

    private List<Term> items(Term.Sequence sequence, Expression type) {
        return sequence.items().stream().map(item -> to(item, type)).toList();
    }

    private Term map(Term.Mapping mapping, Expression type) {
        if (mapping.open() != null) {
            return mapping;
        }
        SortedMap<String, Term> members = new TreeMap<>();
        mapping.members().forEach((name, member) -> members.put(name, to(member, type)));
        return Term.mapping(members);
    }

    /** An object has the attributes of its type and no others; an optional one that is missing has its default. */
    private Term object(Term.Mapping mapping, Expression type) {
        if (mapping.open() != null || !(type instanceof Expression.ObjectLiteral attributes)) {
            return mapping;
        }
        SortedMap<String, Term> members = new TreeMap<>();
        for (Expression.Item item : attributes.items()) {
            @Nullable
            String name =
                    item.key() instanceof Expression.Variable variable ? variable.name() : Literals.text(item.key());
            if (name != null) {
                @Nullable Term member = mapping.members().get(name);
                Term value = member == null || Terms.isNull(member) ? byDefault(item.value()) : member;
                members.put(name, to(value, item.value()));
            }
        }
        return Term.mapping(members);
    }

    private Term byDefault(Expression type) {
        boolean given = type instanceof Expression.Call call
                && call.name().equals("optional")
                && call.arguments().size() > 1;
        return given ? Evaluator.evaluate(((Expression.Call) type).arguments().get(1), scope) : Terms.NULL;
    }
}

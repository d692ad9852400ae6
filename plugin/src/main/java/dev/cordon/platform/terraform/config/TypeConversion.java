package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Sets;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.platform.terraform.value.Unification;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Converts a value to the type of a variable. What does not fit is unknown: Terraform would refuse it. */
final class TypeConversion {

    private final Scope scope;

    private TypeConversion(Scope scope) {
        this.scope = scope;
    }

    static Term convert(Term value, Expression type, Scope scope) {
        return new TypeConversion(scope).to(value, type);
    }

    private Term to(Term given, Expression type) {
        Term value = given instanceof Term.Lazy lazy ? lazy.force() : given;
        if (value instanceof Term.Unknown || Terms.isNull(value)) {
            return value;
        }
        if (type instanceof Expression.Call call && !call.arguments().isEmpty()) {
            return constructed(value, call.name(), call.arguments().get(0));
        }
        // Before there were types, their names stood in quotes.
        @Nullable String name = type instanceof Expression.Variable variable ? variable.name() : Literals.text(type);
        return name == null ? value : named(value, name);
    }

    private Term named(Term value, String type) {
        return switch (type) {
            case "string", "number", "bool" ->
                value instanceof Term.Scalar scalar ? simple(scalar, type) : mismatch(value, type);
            case "list" -> list(value, item -> item, "list");
            case "set" -> list(value, item -> item, "set");
            case "map" -> map(value, item -> item);
            default -> value;
        };
    }

    private static Term simple(Term.Scalar scalar, String type) {
        try {
            Value converted = switch (type) {
                case "string" -> StringValue.of(Texts.of(scalar.value()));
                case "number" -> Numbers.value(Numbers.of(scalar.value()));
                default -> BooleanValue.of(Texts.isTrue(scalar.value()));
            };
            return new Term.Scalar(converted, scalar.origins());
        } catch (TermException e) {
            return mismatch(scalar, type);
        }
    }

    private Term constructed(Term value, String type, Expression inner) {
        return switch (type) {
            case "list", "set" -> list(value, item -> to(item, inner), type);
            case "map" -> map(value, item -> to(item, inner));
            case "object" -> value instanceof Term.Mapping mapping ? object(mapping, inner) : mismatch(value, type);
            case "tuple" -> value instanceof Term.Sequence sequence ? tuple(sequence, inner) : mismatch(value, type);
            case "optional" -> to(value, inner);
            default -> value;
        };
    }

    private static Term list(Term value, Function<Term, Term> convert, String type) {
        if (!(value instanceof Term.Sequence sequence)) {
            return mismatch(value, type);
        }
        List<Term> items = Unification.of(sequence.items().stream().map(convert).toList());
        return type.equals("set") ? Sets.of(items) : Term.list(items).asList();
    }

    private static Term map(Term value, Function<Term, Term> convert) {
        if (!(value instanceof Term.Mapping mapping)) {
            return mismatch(value, "map");
        }
        if (mapping.open() != null) {
            return mapping;
        }
        List<String> names = new ArrayList<>(mapping.members().keySet());
        List<Term> values =
                Unification.of(mapping.members().values().stream().map(convert).toList());
        SortedMap<String, Term> members = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            members.put(names.get(i), values.get(i));
        }
        return Term.mapping(members).asMap();
    }

    private Term tuple(Term.Sequence sequence, Expression types) {
        if (!(types instanceof Expression.Tuple each)
                || each.items().size() != sequence.items().size()) {
            return mismatch(sequence, "tuple");
        }
        List<Term> items = new ArrayList<>();
        for (int i = 0; i < each.items().size(); i++) {
            items.add(to(sequence.items().get(i), each.items().get(i)));
        }
        return Term.list(items);
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
                members.put(name, attribute(name, mapping.members().get(name), item.value()));
            }
        }
        return Term.mapping(members);
    }

    private Term attribute(String name, @Nullable Term member, Expression type) {
        boolean optional = type instanceof Expression.Call call && call.name().equals("optional");
        if (member == null && !optional) {
            return Term.failed("the attribute \"" + name + "\" is missing");
        }
        boolean missing = member == null || Terms.isNull(member);
        return to(missing && optional ? byDefault((Expression.Call) type) : orNull(member), type);
    }

    private static Term orNull(@Nullable Term member) {
        return member == null ? Terms.NULL : member;
    }

    private Term byDefault(Expression.Call optional) {
        return optional.arguments().size() > 1
                ? Evaluator.evaluate(optional.arguments().get(1), scope)
                : Terms.NULL;
    }

    private static Term mismatch(Term value, String type) {
        return new Term.Unknown("the value is no " + type, Terms.origins(List.of(value)), true);
    }
}

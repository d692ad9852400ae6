package dev.cordon.platform.terraform.value;

import dev.cordon.platform.terraform.value.Type.Kind;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives a value a type that it can have. */
record Conversion(Type type) implements Term.Visitor<Term> {

    static Term convert(Term term, Type type) {
        return type.kind() == Kind.ANY || term instanceof Term.Lazy || Terms.isNull(term)
                ? term
                : term.accept(new Conversion(type));
    }

    @Override
    public Term scalar(Term.Scalar scalar) {
        return type.kind() == Kind.TEXT && !(scalar.value() instanceof StringValue)
                ? new Term.Scalar(StringValue.of(Texts.of(scalar.value())), scalar.origins())
                : scalar;
    }

    @Override
    public Term sequence(Term.Sequence sequence) {
        List<Term> items = new ArrayList<>();
        for (Term item : sequence.items()) {
            items.add(convert(item, type.kind() == Kind.TUPLE ? type.parts().get(items.size()) : element()));
        }
        return switch (type.kind()) {
            case SET -> Sets.of(items);
            case LIST -> new Term.Sequence(items, Term.Sequence.Kind.LIST);
            default -> new Term.Sequence(items, sequence.kind());
        };
    }

    @Override
    public Term mapping(Term.Mapping mapping) {
        if (mapping.open() != null) {
            return mapping;
        }
        SortedMap<String, Term> members = new TreeMap<>();
        mapping.members().forEach((name, member) -> members.put(name, convert(member, member(name))));
        return new Term.Mapping(members, mapping.map() || type.kind() == Kind.MAP, null);
    }

    private Type member(String name) {
        return type.kind() == Kind.OBJECT ? type.parts().get(type.names().indexOf(name)) : element();
    }

    private Type element() {
        return type.parts().isEmpty() ? Type.ANY : type.parts().get(0);
    }

    @Override
    public Term unknown(Term.Unknown unknown) {
        return unknown;
    }
}

package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types of a template's values, those that it defines itself included: which of them may be missing, and are secret. */
final class ValueTypes {

    private static final String DEFINITIONS = "#/definitions/";
    private static final int DEEPEST = 32;

    private final Node.Mapping definitions;

    ValueTypes(Template template) {
        this.definitions = template.section("definitions");
    }

    /** The name of the type in small letters, with definitions followed; empty where none is said. */
    String name(@Nullable Node type) {
        return Template.textOf(followed(type).get("type")).toLowerCase(Locale.ROOT);
    }

    /** Whether a value may be left out. */
    boolean isNullable(@Nullable Node type) {
        return isTrue(type) || isTrue(followed(type));
    }

    /** The value without what its type calls secret. */
    Term open(Term value, @Nullable Node type) {
        return open(value, type, 0);
    }

    private Term open(Term value, @Nullable Node type, int depth) {
        Node.Mapping body = followed(type);
        if (Template.textOf(body.get("type")).toLowerCase(Locale.ROOT).startsWith("secure")) {
            return new Term.Unknown(SecretNames.REASON, Terms.origins(List.of(value)), value.location());
        }
        if (depth > DEEPEST) {
            return value;
        }
        if (value instanceof Term.Mapping object) {
            List<Term.Member> members = new ArrayList<>();
            for (Term.Member member : object.members()) {
                Term kept = open(member.value(), property(body, member.name()), depth + 1);
                members.add(new Term.Member(member.name(), kept, member.location()));
            }
            return new Term.Mapping(members, object.open(), object.location());
        }
        if (value instanceof Term.Sequence list && body.get("items") instanceof Node.Mapping items) {
            return new Term.Sequence(
                    list.items().stream()
                            .map(item -> open(item, items, depth + 1))
                            .toList(),
                    list.location());
        }
        return value;
    }

    private static @Nullable Node property(Node.Mapping type, String name) {
        @Nullable
        Node declared = type.get("properties") instanceof Node.Mapping properties ? properties.get(name) : null;
        return declared == null ? type.get("additionalProperties") : declared;
    }

    private Node.Mapping followed(@Nullable Node type) {
        @Nullable Node current = type;
        for (int i = 0; i < DEEPEST && current instanceof Node.Mapping mapping; i++) {
            String target = Template.textOf(mapping.get("$ref"));
            if (!target.startsWith(DEFINITIONS)) {
                return mapping;
            }
            current = definitions.get(target.substring(DEFINITIONS.length()));
        }
        return new Node.Mapping(List.of(), definitions.location());
    }

    private static boolean isTrue(@Nullable Node type) {
        return type instanceof Node.Mapping mapping
                && mapping.get("nullable") instanceof Node.Scalar scalar
                && scalar.value().toString().equals("true");
    }
}

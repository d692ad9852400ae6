package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the types and directives of a schema, each in the order of the names. */
final class SchemaChecks {
    private final Schema schema;
    private final ImplementationChecks implementations;

    SchemaChecks(Schema schema) {
        this.schema = schema;
        this.implementations = new ImplementationChecks(schema);
    }

    void check() {
        schema.types().values().forEach(this::checkType);
        for (ObjectValue directive : schema.directives().values()) {
            checkName(directive);
            checkParameters(directive, directive);
        }
    }

    private void checkType(ObjectValue type) {
        String kind = Schema.kind(type);
        List<ObjectValue> fields = Nodes.list(type, "Fields");
        String place = kind.equals("INPUT_OBJECT") ? "INPUT_FIELD_DEFINITION" : "FIELD_DEFINITION";
        for (ObjectValue field : fields) {
            checkName(field);
            checkReference(field);
            checkParameters(field, null);
            checkDirectives(field, place, null);
        }
        Nodes.names(type, "Types").forEach(member -> checkMember(type, member));
        Nodes.names(type, "Interfaces").forEach(contract -> implementations.check(type, contract));
        checkContent(type, kind, fields);
        checkUnique(type, fields);
        if (!Nodes.flag(type, "BuiltIn")) {
            checkName(type);
        }
        checkDirectives(type, kind, null);
    }

    private void checkMember(ObjectValue union, String member) {
        ObjectValue type = schema.type(member);
        if (type == null) {
            throw schema.error(union, "Undefined type " + Nodes.quoted(member) + ".");
        }
        if (!Schema.kind(type).equals("OBJECT")) {
            throw schema.error(union, "UNION type " + Nodes.quoted(member) + " must be OBJECT.");
        }
    }

    private void checkContent(ObjectValue type, String kind, List<ObjectValue> fields) {
        switch (kind) {
            case "OBJECT", "INTERFACE" -> {
                checkNotEmpty(type, fields, "fields");
                checkFieldKinds(type, fields, List.of("SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM"));
            }
            case "INPUT_OBJECT" -> {
                checkNotEmpty(type, fields, "input fields");
                checkFieldKinds(type, fields, List.of("SCALAR", "ENUM", "INPUT_OBJECT"));
            }
            case "ENUM" -> checkEnum(type);
            default -> {}
        }
    }

    private void checkNotEmpty(ObjectValue type, List<ObjectValue> parts, String what) {
        if (parts.isEmpty()) {
            throw schema.error(type, label(type) + ": must define one or more " + what + ".");
        }
    }

    private static String label(ObjectValue type) {
        return Schema.kind(type) + " " + Nodes.text(type, "Name");
    }

    private void checkFieldKinds(ObjectValue type, List<ObjectValue> fields, List<String> kinds) {
        for (ObjectValue field : fields) {
            ObjectValue of = schema.type(Types.name(typeOf(field)));
            if (of != null && !kinds.contains(Schema.kind(of))) {
                String label = Schema.kind(type).equals("INPUT_OBJECT")
                        ? Schema.kind(of) + " " + Nodes.text(field, "Name")
                        : label(type);
                throw schema.error(field, label + ": field must be one of " + String.join(", ", kinds) + ".");
            }
        }
    }

    private void checkEnum(ObjectValue type) {
        List<ObjectValue> values = Nodes.list(type, "EnumValues");
        checkNotEmpty(type, values, "unique enum values");
        for (ObjectValue value : values) {
            String name = Nodes.text(value, "Name");
            if (Set.of("true", "false", "null").contains(name)) {
                throw schema.error(type, label(type) + ": non-enum value " + name + ".");
            }
            checkDirectives(value, "ENUM_VALUE", null);
        }
    }

    private void checkUnique(ObjectValue type, List<ObjectValue> fields) {
        Set<String> seen = new HashSet<>();
        for (ObjectValue field : fields) {
            String name = Nodes.text(field, "Name");
            if (!seen.add(name)) {
                throw schema.error(
                        field, "Field " + Nodes.text(type, "Name") + "." + name + " can only be defined once.");
            }
        }
    }

    private void checkName(ObjectValue node) {
        String name = Nodes.text(node, "Name");
        if (name.startsWith("__")) {
            throw schema.error(
                    node,
                    "Name \"" + name + "\" must not begin with \"__\", which is reserved by GraphQL introspection.");
        }
    }

    private void checkReference(ObjectValue node) {
        ObjectValue reference = typeOf(node);
        if (schema.type(Types.name(reference)) == null) {
            throw schema.error(reference, "Undefined type " + Types.name(reference) + ".");
        }
    }

    static ObjectValue typeOf(ObjectValue node) {
        ObjectValue type = Nodes.child(node, "Type");
        return type == null ? ObjectValue.EMPTY : type;
    }

    private void checkParameters(ObjectValue owner, @Nullable ObjectValue directive) {
        for (ObjectValue parameter : Nodes.list(owner, "Arguments")) {
            checkName(parameter);
            checkReference(parameter);
            ObjectValue type = schema.type(Types.name(typeOf(parameter)));
            if (!Schema.isInput(type)) {
                throw schema.error(
                        parameter,
                        "cannot use " + Types.render(typeOf(parameter)) + " as argument "
                                + Nodes.text(parameter, "Name") + " because " + Schema.kind(type)
                                + " is not a valid input type");
            }
            checkDirectives(parameter, "ARGUMENT_DEFINITION", directive);
        }
    }

    private void checkDirectives(ObjectValue owner, String location, @Nullable ObjectValue inside) {
        for (ObjectValue use : Nodes.list(owner, "Directives")) {
            checkName(use);
            String name = Nodes.text(use, "Name");
            if (inside != null && name.equals(Nodes.text(inside, "Name"))) {
                throw schema.error(use, "Directive " + name + " cannot refer to itself.");
            }
            ObjectValue definition = schema.directive(name);
            if (definition == null) {
                throw schema.error(use, "Undefined directive " + name + ".");
            }
            if (!Nodes.names(definition, "Locations").contains(location)) {
                throw schema.error(use, "Directive " + name + " is not applicable on " + location + ".");
            }
        }
    }
}

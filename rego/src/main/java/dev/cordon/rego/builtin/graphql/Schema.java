package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A schema put together: its types with their extensions, its directives, and the types at its roots. */
final class Schema {
    private static final Set<String> OF_THE_LANGUAGE = Set.of("include", "skip", "deprecated", "specifiedBy", "defer");
    private static final List<String> ROOTS = List.of("query", "mutation", "subscription");

    private final Map<String, ObjectValue> types = new TreeMap<>();
    private final Map<String, ObjectValue> directives = new TreeMap<>();
    private final Map<String, String> roots = new TreeMap<>();
    private final Map<String, Set<String>> possibleTypes = new TreeMap<>();
    private final Positions positions = new Positions();

    private Schema() {}

    /**
     * Puts documents together and checks the whole.
     *
     * @throws GraphQlException at the first error
     */
    static Schema of(GraphQlDocument... documents) {
        Schema schema = new Schema();
        for (GraphQlDocument document : documents) {
            schema.positions.addAll(document.positions());
        }
        for (GraphQlDocument document : documents) {
            Nodes.list(document.tree(), "Definitions").forEach(schema::define);
        }
        for (GraphQlDocument document : documents) {
            Nodes.list(document.tree(), "Extensions").forEach(schema::extend);
            Nodes.list(document.tree(), "Directives").forEach(schema::defineDirective);
        }
        schema.types.values().forEach(schema::notePossible);
        List<ObjectValue> explicit = new ArrayList<>();
        for (GraphQlDocument document : documents) {
            explicit.addAll(Nodes.list(document.tree(), "Schema"));
        }
        schema.setRoots(explicit, documents);
        new SchemaChecks(schema).check();
        if (explicit.isEmpty()) {
            schema.inferRoots();
        }
        return schema;
    }

    private void define(ObjectValue definition) {
        String name = Nodes.text(definition, "Name");
        if (types.put(name, definition) != null) {
            throw error(definition, "Cannot redeclare type " + name + ".");
        }
    }

    private void extend(ObjectValue extension) {
        String name = Nodes.text(extension, "Name");
        ObjectValue base = types.getOrDefault(name, bare(extension));
        String kind = Nodes.text(base, "Kind");
        if (!kind.equals(Nodes.text(extension, "Kind"))) {
            throw error(
                    extension,
                    "Cannot extend type " + name + " because the base type is a " + kind + ", not "
                            + Nodes.text(extension, "Kind") + ".");
        }
        ObjectValue merged = base;
        for (String list : List.of("Directives", "Interfaces", "Fields", "Types", "EnumValues")) {
            List<Value> all = new ArrayList<>(Nodes.elements(base, list));
            all.addAll(Nodes.elements(extension, list));
            merged = all.isEmpty() ? merged : merged.with(list, ArrayValue.of(all));
        }
        types.put(name, positions.note(merged, positions.of(base)));
    }

    private ObjectValue bare(ObjectValue extension) {
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Kind", Nodes.text(extension, "Kind"));
        Nodes.put(node, "Name", Nodes.text(extension, "Name"));
        return positions.note(node.build(), positions.of(extension));
    }

    private void defineDirective(ObjectValue directive) {
        String name = Nodes.text(directive, "Name");
        if (directives.put(name, directive) != null && !OF_THE_LANGUAGE.contains(name)) {
            throw error(directive, "Cannot redeclare directive " + name + ".");
        }
    }

    private void notePossible(ObjectValue type) {
        String name = Nodes.text(type, "Name");
        String kind = Nodes.text(type, "Kind");
        if (kind.equals("UNION")) {
            Nodes.names(type, "Types").forEach(member -> addPossible(name, member));
        } else {
            Nodes.names(type, "Interfaces").forEach(contract -> addPossible(contract, name));
        }
        if (kind.equals("OBJECT") || kind.equals("INPUT_OBJECT")) {
            addPossible(name, name);
        }
    }

    private void addPossible(String general, String special) {
        possibleTypes.computeIfAbsent(general, key -> new LinkedHashSet<>()).add(special);
    }

    private void setRoots(List<ObjectValue> explicit, GraphQlDocument... documents) {
        if (explicit.size() > 1) {
            throw error(
                    explicit.get(1), "Cannot have multiple schema entry points, consider schema extensions instead.");
        }
        explicit.forEach(this::addRoots);
        for (GraphQlDocument document : documents) {
            Nodes.list(document.tree(), "SchemaExtension").forEach(this::addRoots);
        }
    }

    private void addRoots(ObjectValue definition) {
        for (ObjectValue entry : Nodes.list(definition, "OperationTypes")) {
            String operation = Nodes.text(entry, "Operation");
            String type = Nodes.text(entry, "Type");
            if (type(type) == null) {
                throw error(entry, "Schema root " + operation + " refers to a type " + type + " that does not exist.");
            }
            roots.put(operation, type);
        }
    }

    private void inferRoots() {
        for (String operation : ROOTS) {
            String type = Character.toUpperCase(operation.charAt(0)) + operation.substring(1);
            if (type(type) != null) {
                roots.putIfAbsent(operation, type);
            }
        }
    }

    GraphQlException error(Value node, String message) {
        Position place = positions.of(node);
        return new GraphQlException("Error in gqlparser SchemaDocument to Schema conversion: input:" + place.line()
                + ":" + place.column() + ": " + message);
    }

    Map<String, ObjectValue> types() {
        return types;
    }

    Map<String, ObjectValue> directives() {
        return directives;
    }

    @Nullable
    ObjectValue type(String name) {
        return types.get(name);
    }

    @Nullable
    ObjectValue directive(String name) {
        return directives.get(name);
    }

    /** The type at which operations of a kind begin. */
    @Nullable
    ObjectValue root(String operation) {
        String name = roots.get(operation);
        return name == null ? null : type(name);
    }

    boolean isRoot(String operation, ObjectValue type) {
        return Nodes.text(type, "Name").equals(roots.get(operation));
    }

    /** The names of the types that something declared to be of this type can be. */
    Set<String> possibleTypes(String name) {
        return possibleTypes.getOrDefault(name, Set.of());
    }

    static String kind(@Nullable ObjectValue type) {
        return type == null ? "" : Nodes.text(type, "Kind");
    }

    static boolean isComposite(@Nullable ObjectValue type) {
        return Set.of("OBJECT", "INTERFACE", "UNION").contains(kind(type));
    }

    static boolean isInput(@Nullable ObjectValue type) {
        return Set.of("SCALAR", "ENUM", "INPUT_OBJECT").contains(kind(type));
    }
}

package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that are known at a point: those of the variables of a body and of the bodies around it, and those of documents. */
final class TypeScope {
    private final @Nullable TypeScope outer;
    private final TypeTree documents;
    private final TypeTree schemas;
    private final Map<String, Type> variables = new HashMap<>();

    private TypeScope(@Nullable TypeScope outer, TypeTree documents, TypeTree schemas) {
        this.outer = outer;
        this.documents = documents;
        this.schemas = schemas;
    }

    /**
     * The scope of a rule.
     *
     * @param documents the types of rules, {@code data} included in their paths
     * @param schemas what schemas say, which goes before
     */
    static TypeScope of(TypeTree documents, TypeTree schemas) {
        return new TypeScope(null, documents, schemas);
    }

    TypeScope inner() {
        return new TypeScope(this, documents, schemas);
    }

    @Nullable
    Type variable(String name) {
        Type known = variables.get(name);
        return known == null && outer != null ? outer.variable(name) : known;
    }

    void put(String name, @Nullable Type type) {
        if (type != null) {
            variables.put(name, type);
        }
    }

    /** The type of a reference into documents. */
    Type document(String root, List<Term> path) {
        List<Value> constant = new ArrayList<>();
        constant.add(StringValue.of(root));
        for (Term element : path) {
            if (!(element instanceof Term.Scalar scalar)) {
                break;
            }
            constant.add(scalar.value());
        }
        TypeTree tree = schemas.child(constant.get(0)) == null ? documents : schemas;
        TypeTree node = tree;
        for (int i = 0; i < constant.size(); i++) {
            TypeTree child = node.child(constant.get(i));
            if (child == null) {
                return Type.ANY;
            }
            node = child;
            if (node.type() != null && nextIsUnknown(node, constant, i)) {
                return selected(node.type(), path.subList(i, path.size()));
            }
        }
        return selected(node.extent(), path.subList(constant.size() - 1, path.size()));
    }

    private static boolean nextIsUnknown(TypeTree node, List<Value> path, int at) {
        return at + 1 >= path.size() || node.child(path.get(at + 1)) == null;
    }

    private static Type selected(@Nullable Type start, List<Term> path) {
        Type type = start;
        for (Term element : path) {
            type = element instanceof Term.Scalar scalar ? TypeOps.select(type, scalar.value()) : TypeOps.values(type);
        }
        return type == null ? Type.ANY : type;
    }

    /** The node of the longest known part of a path, and how long that part is. */
    record Place(TypeTree node, int length) {}

    Place place(String root, List<Term> path) {
        TypeTree tree = schemas.child(StringValue.of(root)) == null ? documents : schemas;
        TypeTree node = tree.child(StringValue.of(root));
        if (node == null) {
            return new Place(new TypeTree(), -1);
        }
        int length = 0;
        while (length < path.size() && path.get(length) instanceof Term.Scalar scalar) {
            TypeTree child = node.child(scalar.value());
            if (child == null) {
                break;
            }
            node = child;
            length++;
        }
        return new Place(node, length);
    }
}

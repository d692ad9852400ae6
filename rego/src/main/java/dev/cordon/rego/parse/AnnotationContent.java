package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Annotation.Scope;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Checks what stands in a metadata block and brings its short forms into the long ones. */
final class AnnotationContent {
    private final MetadataBlock block;
    private final MetadataFields fields;
    private final AnnotationTarget target;
    private final ObjectBuilder content = ObjectValue.builder();
    private final boolean entrypoint;
    private final String named;

    /** Reads a block. */
    AnnotationContent(MetadataBlock block, AnnotationTarget target, Known known) {
        this.block = block;
        this.fields = MetadataFields.of(block);
        this.target = target;
        entrypoint = fields.flag("entrypoint");
        named = fields.text("scope");
        read(new NamedItems(block, known));
    }

    /** What the block says, if it may be said where it stands. */
    Annotation annotation() {
        Scope scope = scope();
        if (entrypoint && scope != Scope.DOCUMENT && scope != Scope.PACKAGE) {
            throw block.problem(
                    "annotation entrypoint applied to non-document or package scope '" + scope.text() + "'");
        }
        if (entrypoint) {
            content.put("entrypoint", true);
        }
        content.put("scope", scope.text());
        return new Annotation(block.span(), scope, content.build(), target.rule());
    }

    private void read(NamedItems items) {
        put("title", fields.text("title"));
        put("description", fields.text("description"));
        put("organizations", fields.textList("organizations"));
        put("related_resources", each(fields.list("related_resources"), items::resource));
        SchemaEntry schemas = new SchemaEntry(block);
        put("schemas", fields.objectList("schemas").stream().map(schemas::of).toList());
        put("authors", each(fields.list("authors"), items::author));
        ObjectValue custom = fields.object("custom");
        if (custom.size() > 0) {
            content.put("custom", custom);
        }
    }

    private static List<Value> each(ArrayValue list, Function<Value, Value> form) {
        List<Value> result = new ArrayList<>();
        list.forEach(element -> result.add(form.apply(element)));
        return result;
    }

    private void put(String key, List<Value> list) {
        if (!list.isEmpty()) {
            content.put(key, ArrayValue.of(list));
        }
    }

    private void put(String key, String text) {
        if (!text.isEmpty()) {
            content.put(key, text);
        }
    }

    private Scope scope() {
        if (named.isEmpty() && target.isPackage()) {
            return Scope.PACKAGE;
        }
        if (named.isEmpty() && target.rule() != null) {
            return entrypoint ? Scope.DOCUMENT : Scope.RULE;
        }
        for (Scope scope : Scope.values()) {
            if (named.equals(scope.text())) {
                return fitting(scope);
            }
        }
        throw block.problem("invalid annotation scope '" + (named.isEmpty() ? target.kind() : named)
                + "'. Use one of 'rule', 'document', 'package', or 'subpackages'");
    }

    private Scope fitting(Scope scope) {
        boolean ofPackage = scope == Scope.PACKAGE || scope == Scope.SUBPACKAGES;
        if (ofPackage ? target.isPackage() : target.rule() != null) {
            return scope;
        }
        String have = target.kind().isEmpty() ? "" : " (have " + target.kind() + ")";
        throw block.problem("annotation scope '" + scope.text() + "' must be applied to "
                + (ofPackage ? "package" : "rule") + have);
    }
}

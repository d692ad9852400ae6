package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemas that annotations put on references, for each rule: those of the narrower scope win. */
final class SchemaAnnotations {
    private final Compilation compilation;
    private final AnnotationChains chains;

    SchemaAnnotations(Compilation compilation) {
        this.compilation = compilation;
        // Annotations have been checked by an earlier pass.
        this.chains = new AnnotationChains(compilation.forQuery());
    }

    Map<List<String>, ObjectValue> of(CompiledRule rule) {
        List<Annotation> annotations = new ArrayList<>();
        chains.above(rule).forEach(link -> annotations.add(link.annotation()));
        Collections.reverse(annotations);
        Annotation own = chains.ofRule(rule);
        if (own != null) {
            annotations.add(own);
        }
        Map<List<String>, ObjectValue> schemas = new LinkedHashMap<>();
        annotations.forEach(annotation -> add(rule, annotation, schemas));
        return schemas;
    }

    private void add(CompiledRule rule, Annotation annotation, Map<List<String>, ObjectValue> schemas) {
        if (!(annotation.content().get("schemas") instanceof ArrayValue entries)) {
            return;
        }
        for (Value value : entries) {
            ObjectValue entry = (ObjectValue) value;
            ObjectValue found = entry.get("definition") instanceof ObjectValue inline
                    ? inline
                    : schema(names(entry.get("schema")), rule);
            if (found != null) {
                schemas.put(names(entry.get("path")), found);
            }
        }
    }

    private static List<String> names(@Nullable Value path) {
        List<String> names = new ArrayList<>();
        if (path instanceof ArrayValue array) {
            array.forEach(name -> names.add(((StringValue) name).value()));
        }
        return names;
    }

    private @Nullable ObjectValue schema(List<String> path, CompiledRule rule) {
        ObjectValue schemas = compilation.options().schemas();
        if (schemas.size() == 0) {
            return null;
        }
        Value found = schemas;
        for (String part : path.subList(1, path.size())) {
            found = found instanceof ObjectValue object ? object.get(part) : null;
        }
        if (found instanceof ObjectValue object && object != schemas) {
            return object;
        }
        compilation.error(
                ErrorCode.TYPE,
                "undefined schema: " + SyntaxText.path(path),
                rule.rule().span());
        return null;
    }
}

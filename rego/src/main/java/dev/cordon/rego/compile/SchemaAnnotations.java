package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Annotation;
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

    Map<String, ObjectValue> of(CompiledRule rule) {
        List<Annotation> annotations = new ArrayList<>();
        chains.above(rule).forEach(link -> annotations.add(link.annotation()));
        Collections.reverse(annotations);
        Annotation own = chains.ofRule(rule);
        if (own != null) {
            annotations.add(own);
        }
        Map<String, ObjectValue> schemas = new LinkedHashMap<>();
        annotations.forEach(annotation -> add(annotation, schemas));
        return schemas;
    }

    private void add(Annotation annotation, Map<String, ObjectValue> schemas) {
        if (!(annotation.content().get("schemas") instanceof ArrayValue entries)) {
            return;
        }
        for (Value entry : entries) {
            if (entry instanceof ObjectValue each) {
                each.forEach((ref, schema) -> {
                    ObjectValue found = schema(schema, annotation);
                    if (ref instanceof StringValue name && found != null) {
                        schemas.put(name.value(), found);
                    }
                });
            }
        }
    }

    private @Nullable ObjectValue schema(Value schema, Annotation annotation) {
        if (schema instanceof ObjectValue inline) {
            return inline;
        }
        String name = schema instanceof StringValue text ? text.value() : schema.toString();
        ObjectValue schemas = compilation.options().schemas();
        if (schemas.size() == 0) {
            return null;
        }
        Value found = schemas;
        for (String part : name.split("\\.", -1)) {
            found = found instanceof ObjectValue object && !part.equals("schema") ? object.get(part) : found;
        }
        if (found instanceof ObjectValue object && object != schemas) {
            return object;
        }
        compilation.error(ErrorCode.TYPE, "undefined schema: " + name, annotation.span());
        return null;
    }
}

package dev.cordon.rego;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/**
 * One {@code # METADATA} block.
 *
 * @param scope {@code rule}, {@code document}, {@code package} or {@code subpackages}
 * @param path what it is about, such as {@code data.separation.deny}
 * @param title the title, or the empty string
 * @param description the description, or the empty string
 * @param custom the {@code custom} object, or an empty one
 * @param entrypoint whether it marks an entry point
 * @param content all of it, as {@code rego.metadata.rule()} gives it
 * @param location the comment block
 */
public record RuleAnnotation(
        String scope,
        String path,
        String title,
        String description,
        ObjectValue custom,
        boolean entrypoint,
        ObjectValue content,
        Span location) {
    static RuleAnnotation of(Module module, Annotation annotation) {
        ObjectValue content = annotation.content();
        String path = Policy.name(module);
        if (annotation.target() != null) {
            path += "." + annotation.target().head().ref().dotted();
        }
        return new RuleAnnotation(
                annotation.scope().text(),
                path,
                text(content, "title"),
                text(content, "description"),
                content.get("custom") instanceof ObjectValue custom ? custom : ObjectValue.EMPTY,
                content.get("entrypoint") == BooleanValue.TRUE,
                content,
                annotation.span());
    }

    private static String text(ObjectValue content, String key) {
        Value value = content.get(key);
        return value instanceof StringValue string ? string.value() : "";
    }
}

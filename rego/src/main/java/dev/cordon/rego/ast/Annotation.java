package dev.cordon.rego.ast;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * A {@code # METADATA} block.
 *
 * @param scope what it is about
 * @param content the YAML under the heading, scope included, in the form that {@code rego.metadata.rule} gives
 * @param target the rule that follows, or null before a package declaration
 */
public record Annotation(
        Span span,
        Scope scope,
        ObjectValue content,
        @Nullable Rule target) {
    /** What an annotation is about. */
    public enum Scope {
        RULE("rule"),
        DOCUMENT("document"),
        PACKAGE("package"),
        SUBPACKAGES("subpackages");

        private final String text;

        Scope(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}

package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a metadata block stands above.
 *
 * @param kind the kind of statement; empty at the end of a file
 */
record AnnotationTarget(String kind, @Nullable Rule rule) {
    static final AnnotationTarget PACKAGE = new AnnotationTarget("package", null);
    static final AnnotationTarget IMPORT = new AnnotationTarget("import", null);
    static final AnnotationTarget NOTHING = new AnnotationTarget("", null);

    static AnnotationTarget of(Rule rule) {
        return new AnnotationTarget("rule", rule);
    }

    boolean isPackage() {
        return kind.equals(PACKAGE.kind);
    }
}

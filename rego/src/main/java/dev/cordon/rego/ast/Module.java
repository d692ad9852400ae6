package dev.cordon.rego.ast;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of policy source.
 *
 * @param path the package's path, without {@code data}
 * @param packageSpan the package declaration
 */
public record Module(
        SourceFile file,
        List<String> path,
        Span packageSpan,
        List<Import> imports,
        List<Rule> rules,
        List<Annotation> annotations) {
    public Module {
        path = List.copyOf(path);
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
        annotations = List.copyOf(annotations);
    }

    public Module withRules(List<Rule> newRules) {
        return new Module(file, path, packageSpan, imports, newRules, annotations);
    }

    /** {@code import path as alias}; the path starts with {@code data}, {@code input}, {@code rego} or {@code future}. */
    public record Import(
            Span span, List<String> path, @Nullable String alias) {
        public Import {
            path = List.copyOf(path);
        }

        /** The name that the import introduces. */
        public String name() {
            return alias != null ? alias : path.get(path.size() - 1);
        }

        /** Whether this changes the language rather than naming a document. */
        public boolean isLanguage() {
            return path.get(0).equals("rego") || path.get(0).equals("future");
        }
    }
}

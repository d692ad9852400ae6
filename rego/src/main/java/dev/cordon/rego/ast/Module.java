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
 * @param isVersion0 whether it is Rego v0
 */
public record Module(
        SourceFile file,
        List<String> path,
        Span packageSpan,
        List<Import> imports,
        List<Rule> rules,
        List<Annotation> annotations,
        boolean isVersion0) {
    public Module {
        path = List.copyOf(path);
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
        annotations = List.copyOf(annotations);
    }

    public Module withRules(List<Rule> newRules) {
        return new Module(file, path, packageSpan, imports, newRules, annotations, isVersion0);
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

        /** The import as Rego writes it. */
        public String text() {
            return "import " + String.join(".", path) + (alias == null ? "" : " as " + alias);
        }

        /** Whether this changes the language rather than naming a document. */
        public boolean isLanguage() {
            return path.get(0).equals("rego") || path.get(0).equals("future");
        }
    }
}

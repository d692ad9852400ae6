package dev.cordon.rego;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.parse.Parser;
import dev.cordon.rego.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query may name without its path.
 *
 * @param packageName the package of which it may name the rules, such as {@code a.b}; null for none
 * @param imports what it imports, such as {@code data.lib as l}
 */
public record QueryContext(@Nullable String packageName, List<String> imports) {
    /** A query that names everything by its path. */
    public static final QueryContext NONE = new QueryContext(null, List.of());

    public QueryContext {
        imports = List.copyOf(imports);
    }

    /** @throws RegoException where the name is none */
    List<String> packagePath() {
        if (packageName == null) {
            return List.of();
        }
        Parser.Result<Module> parsed = Parser.parseModule(new SourceFile("query", "package " + packageName));
        Module module = parsed.tree();
        if (module == null || !parsed.diagnostics().isEmpty()) {
            throw new RegoException(parsed.diagnostics());
        }
        return module.path();
    }

    /** @throws RegoException where an import is none */
    List<Module.Import> parsedImports() {
        String text = "import " + String.join("\nimport ", imports);
        Parser.Result<List<Module.Import>> parsed =
                Parser.parseImports(new SourceFile("query", imports.isEmpty() ? "" : text));
        List<Module.Import> found = parsed.tree();
        if (found == null || !parsed.diagnostics().isEmpty()) {
            throw new RegoException(parsed.diagnostics());
        }
        return found;
    }
}

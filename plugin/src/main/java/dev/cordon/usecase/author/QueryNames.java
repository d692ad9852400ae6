package dev.cordon.usecase.author;

import dev.cordon.rego.QueryContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query names without its path.
 *
 * @param packageName the package of its rules, such as {@code a.b}; null for none
 * @param imports such as {@code data.lib} or {@code data.lib as l}
 */
public record QueryNames(@Nullable String packageName, List<String> imports) {

    public QueryNames {
        imports = List.copyOf(imports);
    }

    QueryContext context() {
        return new QueryContext(packageName, imports);
    }
}

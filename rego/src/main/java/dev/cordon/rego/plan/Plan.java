package dev.cordon.rego.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a policy in executable form. Immutable once made, and safe for concurrent use.
 *
 * @param documents the tree of documents
 * @param functions the functions by their dotted names, {@code data} included
 * @param idCount how many rules and functions there are; their ids are below it
 */
public record Plan(Document documents, Map<String, FunctionPlan> functions, int idCount) {
    public Plan {
        functions = Map.copyOf(functions);
    }

    public @Nullable FunctionPlan function(String name) {
        return functions.get(name);
    }
}

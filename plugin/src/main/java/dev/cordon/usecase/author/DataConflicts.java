package dev.cordon.usecase.author;

import dev.cordon.rego.Policy;
import dev.cordon.rego.RegoException;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses a rule where data is: one of the two would be hidden. */
final class DataConflicts {

    private DataConflicts() {}

    /** @throws RegoException with every such rule */
    static void refuse(Policy policy) {
        Map<List<String>, Rule> rules = new LinkedHashMap<>();
        for (Module module : policy.modules()) {
            module.rules().forEach(rule -> rules.putIfAbsent(path(module, rule), rule));
        }
        List<Diagnostic> conflicts = new ArrayList<>();
        rules.forEach((path, rule) -> {
            if (isTaken(policy.data(), path)) {
                String message = "conflicting rule for data path " + String.join("/", path) + " found";
                conflicts.add(Diagnostic.error("rego_compile_error", message, rule.span()));
            }
        });
        if (!conflicts.isEmpty()) {
            throw new RegoException(conflicts);
        }
    }

    /** The names that a rule's reference begins with; what follows is not known before evaluation. */
    private static List<String> path(Module module, Rule rule) {
        List<String> path = new ArrayList<>(module.path());
        path.add(rule.head().ref().headName());
        for (Term term : rule.head().ref().path()) {
            if (!(term instanceof Term.Scalar scalar) || !(scalar.value() instanceof StringValue name)) {
                break;
            }
            path.add(name.value());
        }
        return path;
    }

    /** Whether there is a value at the path, or one on the way that has no members. */
    private static boolean isTaken(ObjectValue data, List<String> path) {
        @Nullable Value value = data;
        for (String name : path) {
            if (!(value instanceof ObjectValue object)) {
                return value != null;
            }
            value = object.get(name);
        }
        return value != null;
    }
}

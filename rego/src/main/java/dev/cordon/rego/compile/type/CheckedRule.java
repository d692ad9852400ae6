package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Map;

/**
 * A rule to be checked, its body in order.
 *
 * @param path the constant part of its path, {@code data} not included
 * @param computed the elements of its head from the first computed one on
 * @param uses the paths of the rules that it uses
 * @param schemas JSON schemas by the references that they are about, such as {@code input} and {@code user}
 */
public record CheckedRule(
        Rule rule,
        List<Value> path,
        List<Term> computed,
        List<List<Value>> uses,
        Map<List<String>, ObjectValue> schemas) {
    public CheckedRule {
        path = List.copyOf(path);
        computed = List.copyOf(computed);
        uses = List.copyOf(uses);
        schemas = Map.copyOf(schemas);
    }
}

package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.HclDescriptor;
import dev.cordon.descriptor.hcl.HclTemplate;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.Given;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.StringValue;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Values that whoever runs the check gives to the variables of root modules, as {@code -var} does. */
final class GivenVariables {

    /** No variable of a module, and given like one. */
    static final String WORKSPACE = "terraform.workspace";

    private final Given given;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    GivenVariables(Given given) {
        this.given = given;
        used.add(WORKSPACE);
    }

    /** Adds the values of those variables that the module declares; a value of another module is none of its business. */
    void addTo(Map<String, Term> values, ModuleInstance module) {
        given.variables().forEach((name, text) -> {
            Body.@Nullable Block declared = module.source().variables().get(name);
            if (declared != null) {
                used.add(name);
                values.put(name, value(name, text, declared, module));
            }
        });
    }

    /** The names that some root module declares. */
    Set<String> taken() {
        return used;
    }

    /** A text where the type is simple or not said; else an expression. */
    private static Term value(String name, String text, Body.Block declared, ModuleInstance module) {
        @Nullable Expression type = declared.body().get("type");
        if (type == null || isSimple(type)) {
            return Term.of(StringValue.of(text));
        }
        HclTemplate parsed = HclDescriptor.expression(new SourceFile("--var " + name, text));
        parsed.problems().forEach(module.session().problems()::add);
        return parsed.problems().isEmpty()
                ? Evaluator.evaluate(parsed.expression(), module.scope())
                : Term.unknown("the value given for \"" + name + "\" is no expression");
    }

    private static boolean isSimple(Expression type) {
        String name = type instanceof Expression.Variable variable ? variable.name() : Literals.text(type);
        return name != null && Set.of("string", "number", "bool").contains(name);
    }
}

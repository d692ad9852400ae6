package dev.cordon.platform.terraform.plan;

import com.google.re2j.Pattern;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.ProviderBoundaries;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Boundary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider block as the plan shows it.
 *
 * @param name local name, such as {@code azurerm}
 * @param arguments those whose value is known
 */
record PlanProvider(String name, ObjectValue arguments, List<Boundary> boundaries) {

    /** An account, subscription, tenant or role: a value that can only be meant as a whole. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9]{12}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|arn:aws[a-z-]*:iam::.*");

    static PlanProvider of(String key, String path, PlanConfiguration configuration) {
        ObjectValue block = configuration.provider(key);
        String name = PlannedResource.text(block, "name");
        ObjectValue arguments = PlanExpressions.constants(
                PlanConfiguration.object(block.get("expressions")), references -> variable(references, configuration));
        // A plan is one line: where its provider stands would tell nobody anything.
        List<Boundary> boundaries = ProviderBoundaries.of(name, arguments, argument -> Location.startOf(path));
        return new PlanProvider(name, arguments, boundaries);
    }

    /**
     * The value of an expression that refers to one root variable. The plan does not show what else the expression does
     * with it, so only a value that is an identifier as it stands is believed.
     */
    private static @Nullable Value variable(List<String> references, PlanConfiguration configuration) {
        if (references.size() != 1 || !references.get(0).startsWith("var.")) {
            return null;
        }
        @Nullable Value value = configuration.variable(references.get(0).substring("var.".length()));
        return value instanceof StringValue text && IDENTIFIER.matches(text.value()) ? value : null;
    }
}

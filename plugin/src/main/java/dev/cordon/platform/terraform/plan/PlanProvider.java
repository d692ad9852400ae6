package dev.cordon.platform.terraform.plan;

import com.google.re2j.Pattern;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.ClusterReferences;
import dev.cordon.platform.terraform.model.Labels;
import dev.cordon.platform.terraform.model.ProviderBoundaries;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider block as the plan shows it.
 *
 * @param name local name, such as {@code azurerm}
 * @param arguments those whose value is known
 * @param clusters what its arguments refer to, where it is one of Kubernetes; targets are addresses
 * @param labelling whether it may give labels to each of its resources, be they known or not
 */
record PlanProvider(
        String name, ObjectValue arguments, List<Boundary> boundaries, List<Reference> clusters, boolean labelling) {

    /** An account, subscription, tenant or role: a value that can only be meant as a whole. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "[0-9]{12}|[0-9a-f]{32}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|arn:aws[a-z-]*:iam::.*");

    /** A project of Google, and a variable that by its name holds one: {@code dp} in front of something else has no such form. */
    private static final Pattern PROJECT = Pattern.compile("[a-z][a-z0-9-]{4,28}[a-z0-9]");

    private static final Pattern OF_PROJECT = Pattern.compile("(?:.*_)?project(?:_?id)?");

    static PlanProvider of(String key, String path, PlanConfiguration configuration, PlanReferences references) {
        ObjectValue block = configuration.provider(key);
        String name = PlannedResource.text(block, "name");
        String module = PlannedResource.text(block, "module_address");
        ObjectValue expressions = PlanConfiguration.object(block.get("expressions"));
        ObjectValue arguments = PlanExpressions.constants(expressions, names -> variable(names, module, configuration));
        // A plan is one line: where its provider stands would tell nobody anything.
        Location place = Location.startOf(path);
        List<Boundary> boundaries = ProviderBoundaries.of(name, arguments, argument -> place);
        List<Reference> targets = new ArrayList<>();
        PlanExpressions.eachReference(
                expressions,
                (at, names) -> references
                        .resolve(module, ObjectValue.EMPTY, names)
                        .forEach(
                                target -> targets.add(new Reference(at, target.address(), target.attribute(), place))));
        boolean labelling = block.size() == 0 || Labels.areDefaultsIn(expressions);
        return new PlanProvider(name, arguments, boundaries, ClusterReferences.of(name, targets), labelling);
    }

    /**
     * The value of an expression that refers to one variable. The plan does not show what else the expression does with it,
     * so only a value that is an identifier as it stands is believed, or the project that the variable is called after.
     */
    private static @Nullable Value variable(List<String> references, String module, PlanConfiguration configuration) {
        if (references.size() != 1 || !references.get(0).startsWith("var.")) {
            return null;
        }
        String name = references.get(0).substring("var.".length());
        @Nullable
        Value value = module.isEmpty()
                ? configuration.variable(name)
                : passed(configuration.call(module).get("expressions"), name, module, configuration);
        return value instanceof StringValue text && isWhole(name, text.value()) ? value : null;
    }

    private static boolean isWhole(String variable, String value) {
        return IDENTIFIER.matches(value) || OF_PROJECT.matches(variable) && PROJECT.matches(value);
    }

    /** What the call of a module gives to a variable of it. */
    private static @Nullable Value passed(
            @Nullable Value expressions, String name, String module, PlanConfiguration configuration) {
        Value given =
                PlanConfiguration.object(PlanConfiguration.object(expressions).get(name));
        return PlanExpressions.constant(given, names -> variable(names, PlanReferences.parent(module), configuration));
    }
}

package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which accounts, and which organisational units, a stack set is deployed to. */
final class StackSetTargets {

    private StackSetTargets() {}

    /** Each account and unit once; none where not all of them are known. */
    static List<Boundary> accounts(Stack stack, Declaration declaration) {
        @Nullable Node groups = declaration.properties().get("StackInstancesGroup");
        Term evaluated = groups == null
                ? Terms.nothing(declaration.location())
                : stack.evaluator().evaluate(groups);
        List<Boundary> accounts = new ArrayList<>();
        boolean known = evaluated instanceof Term.Sequence list
                && list.items().stream().allMatch(group -> collect(group, accounts));
        if (!known || accounts.isEmpty()) {
            stack.session()
                    .note(stack.template().name() + ": the accounts of the stack set \"" + declaration.name()
                            + "\" are not known; its resources lie in no account that was named.");
            return List.of();
        }
        return accounts;
    }

    private static boolean collect(Term group, List<Boundary> places) {
        @Nullable Term targets = group instanceof Term.Mapping mapping ? mapping.get("DeploymentTargets") : null;
        if (!(targets instanceof Term.Mapping mapping)) {
            return false;
        }
        @Nullable Term units = mapping.get("OrganizationalUnitIds");
        @Nullable Term accounts = mapping.get("Accounts");
        @Nullable Term filter = mapping.get("AccountFilterType");
        String type = filter == null ? "NONE" : String.valueOf(Terms.textOf(filter));
        return switch (type) {
            case "INTERSECTION" -> accounts != null && add(accounts, places);
            case "DIFFERENCE" -> units != null && add(units, places);
            case "NONE", "UNION" ->
                (units != null || accounts != null)
                        && (units == null || add(units, places))
                        && (accounts == null || add(accounts, places));
            default -> false;
        };
    }

    /** Which accounts are in a unit only the organisation knows; the unit stands for them, as for one account. */
    private static boolean add(Term names, List<Boundary> places) {
        if (!(names instanceof Term.Sequence list)) {
            return false;
        }
        for (Term item : list.items()) {
            @Nullable String name = Terms.textOf(item);
            if (name == null) {
                return false;
            }
            String id = "aws:account:" + name;
            if (places.stream().noneMatch(known -> known.id().equals(id))) {
                places.add(new Boundary(id, "DeploymentTargets", item.location()));
            }
        }
        return true;
    }
}

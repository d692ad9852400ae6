package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which accounts a stack set is deployed to. Where it names organisational units, only the organisation knows. */
final class StackSetTargets {

    private StackSetTargets() {}

    /** Each account once; none where not all of them are known. */
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

    private static boolean collect(Term group, List<Boundary> accounts) {
        @Nullable Term targets = group instanceof Term.Mapping mapping ? mapping.get("DeploymentTargets") : null;
        if (!(targets instanceof Term.Mapping mapping)
                || mapping.get("OrganizationalUnitIds") != null
                || !(mapping.get("Accounts") instanceof Term.Sequence list)) {
            return false;
        }
        for (Term item : list.items()) {
            @Nullable String account = Terms.textOf(item);
            if (account == null) {
                return false;
            }
            String id = "aws:account:" + account;
            if (accounts.stream().noneMatch(known -> known.id().equals(id))) {
                accounts.add(new Boundary(id, "DeploymentTargets", item.location()));
            }
        }
        return true;
    }
}

package dev.cordon.platform.ansible.inventory;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Problem;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ansible-inventory --list} and inventory scripts write: groups with {@code hosts} and {@code children} as
 * lists, and the variables of all hosts under {@code _meta.hostvars}.
 */
final class ListedInventory {

    static final String META = "_meta";

    private final Inventory inventory;
    private final List<Problem> problems;

    private ListedInventory(Inventory inventory, List<Problem> problems) {
        this.inventory = inventory;
        this.problems = problems;
    }

    static void read(Node.Mapping document, Inventory inventory, List<Problem> problems) {
        ListedInventory reader = new ListedInventory(inventory, problems);
        for (Node.Entry entry : document.entries()) {
            if (!entry.name().equals(META)) {
                reader.group(entry);
            }
        }
        if (document.get(META) instanceof Node.Mapping meta && meta.get("hostvars") instanceof Node.Mapping hosts) {
            hosts.entries().forEach(reader::variables);
        }
    }

    private void group(Node.Entry entry) {
        Group group = inventory.addGroup(entry.name(), entry.location());
        if (entry.value() instanceof Node.Mapping mapping) {
            names(mapping.get("hosts"), (name, node) -> inventory.addHost(name, group, node.location()));
            names(
                    mapping.get("children"),
                    (name, node) -> inventory.addChild(group, inventory.addGroup(name, node.location())));
            if (mapping.get("vars") instanceof Node.Mapping variables) {
                variables.entries().forEach(variable -> inventory.setVariable(group, variable));
            }
        } else {
            names(entry.value(), (name, node) -> inventory.addHost(name, group, node.location()));
        }
    }

    private void names(@Nullable Node node, BiConsumer<String, Node> action) {
        if (node == null) {
            return;
        }
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(InventoryProblems.invalid(node.location(), "a list of names is expected"));
            return;
        }
        for (Node item : sequence.items()) {
            if (item instanceof Node.Scalar scalar && scalar.value() instanceof StringValue name) {
                action.accept(name.value(), item);
            } else {
                problems.add(InventoryProblems.invalid(item.location(), "a name is expected"));
            }
        }
    }

    private void variables(Node.Entry entry) {
        Host host = inventory.addHost(entry.name(), inventory.group(Group.ALL), entry.location());
        if (entry.value() instanceof Node.Mapping variables) {
            variables.entries().forEach(variable -> host.variables.put(variable.name(), variable));
        }
    }
}

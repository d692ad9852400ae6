package dev.cordon.platform.ansible.inventory;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Problem;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An inventory in YAML: groups with {@code hosts}, {@code vars} and {@code children}, each a mapping by name. */
final class TreeInventory {

    private static final Set<String> SECTIONS = Set.of("hosts", "vars", "children");

    private final Inventory inventory;
    private final List<Problem> problems;

    private TreeInventory(Inventory inventory, List<Problem> problems) {
        this.inventory = inventory;
        this.problems = problems;
    }

    static void read(Node document, Inventory inventory, List<Problem> problems) {
        TreeInventory reader = new TreeInventory(inventory, problems);
        if (document instanceof Node.Mapping groups) {
            groups.entries().forEach(reader::group);
        } else {
            problems.add(InventoryProblems.invalid(document.location(), "an inventory is a mapping of groups"));
        }
    }

    private Group group(Node.Entry entry) {
        Group group = inventory.addGroup(entry.name(), entry.location());
        if (entry.value() instanceof Node.Mapping sections) {
            sections.entries().forEach(section -> section(group, section));
        } else if (!isEmpty(entry.value())) {
            problem(entry, "a group is a mapping with hosts, vars and children");
        }
        return group;
    }

    private void section(Group group, Node.Entry section) {
        if (!SECTIONS.contains(section.name())) {
            problem(section, "a group has hosts, vars and children and nothing else");
            return;
        }
        Node.@Nullable Mapping named = named(section);
        if (named == null) {
            return;
        }
        for (Node.Entry entry : named.entries()) {
            switch (section.name()) {
                case "hosts" -> host(group, entry);
                case "children" -> inventory.addChild(group, group(entry));
                default -> inventory.setVariable(group, entry);
            }
        }
    }

    /** One name may stand without a colon; null for nothing, and for what is neither. */
    private Node.@Nullable Mapping named(Node.Entry section) {
        if (section.value() instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (section.value() instanceof Node.Scalar scalar && scalar.value() instanceof StringValue name) {
            Node nothing = new Node.Scalar(NullValue.NULL, scalar.location());
            Node.Entry entry = new Node.Entry(name.value(), nothing, scalar.location());
            return new Node.Mapping(List.of(entry), scalar.location());
        }
        if (!isEmpty(section.value())) {
            problem(section, section.name() + " is a mapping: each name with a colon behind it");
        }
        return null;
    }

    private void host(Group group, Node.Entry entry) {
        if (!(entry.value() instanceof Node.Mapping) && !isEmpty(entry.value())) {
            problem(entry, "a host is a mapping of its variables, or nothing");
            return;
        }
        try {
            HostNames hosts = HostNames.of(entry.name());
            for (String name : hosts.names()) {
                Host host = inventory.addHost(name, group, entry.location());
                if (hosts.port() != null) {
                    Node port = PythonLiteral.read(hosts.port(), entry.location());
                    host.variables.put("ansible_port", new Node.Entry("ansible_port", port, entry.location()));
                }
                if (entry.value() instanceof Node.Mapping variables) {
                    variables.entries().forEach(variable -> host.variables.put(variable.name(), variable));
                }
            }
        } catch (HostNameException e) {
            problems.add(InventoryProblems.of(entry.location(), e));
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() == NullValue.NULL;
    }

    private void problem(Node.Entry entry, String message) {
        problems.add(InventoryProblems.invalid(entry.location(), message));
    }
}

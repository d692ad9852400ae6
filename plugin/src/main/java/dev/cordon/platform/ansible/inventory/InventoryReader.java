package dev.cordon.platform.ansible.inventory;

import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.ini.IniFile;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.ansible.file.AnsibleYaml;
import dev.cordon.rego.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** From the files of one inventory to its hosts and groups. */
public final class InventoryReader {

    private InventoryReader() {}

    /**
     * @param start what stands for the inventory as a whole
     * @param sources in the order in which they add to each other
     * @param problems receives what is wrong with them
     */
    public static Inventory read(Location start, List<SourceFile> sources, List<Problem> problems) {
        Inventory inventory = new Inventory(start);
        for (SourceFile source : sources) {
            try {
                read(source, inventory, problems);
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        finish(inventory, problems);
        return inventory;
    }

    private static void finish(Inventory inventory, List<Problem> problems) {
        try {
            Set<Group> cyclic = inventory.finish();
            if (!cyclic.isEmpty()) {
                Group first = cyclic.iterator().next();
                String message = "the group " + first.name() + " is, by way of its children, its own ancestor";
                problems.add(InventoryProblems.invalid(first.location(), message));
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    private static void read(SourceFile source, Inventory inventory, List<Problem> problems) {
        String name = source.name().toLowerCase(Locale.ROOT);
        boolean json = name.endsWith(".json");
        if (!json && !name.endsWith(".yml") && !name.endsWith(".yaml")) {
            IniInventory.read(IniFile.read(source), inventory, problems);
            return;
        }
        Documents documents = json ? JsonDescriptor.read(source) : AnsibleYaml.read(source);
        problems.addAll(documents.problems());
        for (Node document : documents.documents()) {
            if (document instanceof Node.Mapping listed && listed.get(ListedInventory.META) != null) {
                ListedInventory.read(listed, inventory, problems);
            } else {
                TreeInventory.read(document, inventory, problems);
            }
        }
    }
}

package dev.cordon.platform.ansible.inventory;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.ini.IniFile;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An inventory of lines: hosts before the first section and in {@code [group]}, groups in {@code [group:children]},
 * variables in {@code [group:vars]}. No message repeats a line: it may hold a password.
 */
final class IniInventory {

    private static final Pattern SECTION = Pattern.compile("\\[([^:\\]\\s]+)(?::(\\w+))?\\]\\s*(?:#.*)?");
    private static final Pattern GROUP = Pattern.compile("([^:\\]\\s]+)\\s*(?:#.*)?");
    private static final Set<String> STATES = Set.of("hosts", "children", "vars");

    private final Inventory inventory;
    private final List<Problem> problems;
    private final Set<String> declared = new HashSet<>(Set.of(Group.ALL, Group.UNGROUPED));
    private final Map<String, Location> variablesOf = new LinkedHashMap<>();
    private final Map<String, Location> children = new LinkedHashMap<>();
    private @Nullable Group group;
    private String state = "hosts";

    private IniInventory(Inventory inventory, List<Problem> problems) {
        this.inventory = inventory;
        this.problems = problems;
        this.group = inventory.group(Group.UNGROUPED);
    }

    static void read(IniFile file, Inventory inventory, List<Problem> problems) {
        IniInventory reader = new IniInventory(inventory, problems);
        file.lines().forEach(reader::line);
        reader.checkDeclarations();
    }

    private void line(IniFile.Line line) {
        if (line.header()) {
            section(line);
            return;
        }
        @Nullable Group into = group;
        if (into == null) {
            return;
        }
        switch (state) {
            case "children" -> child(into, line);
            case "vars" -> variable(into, line);
            default -> host(into, line);
        }
    }

    private void section(IniFile.Line line) {
        Matcher header = SECTION.matcher(line.text());
        group = null;
        if (!header.matches()) {
            problem(line.location(), "this section has no valid name: no blanks, colons or brackets");
            return;
        }
        state = header.group(2) == null ? "hosts" : header.group(2);
        if (!STATES.contains(state)) {
            problem(line.location(), "a section is [group], [group:children] or [group:vars]");
            return;
        }
        String name = header.group(1);
        group = inventory.addGroup(name, line.location());
        if (state.equals("vars")) {
            variablesOf.putIfAbsent(name, line.location());
        } else {
            declared.add(name);
        }
    }

    private void child(Group parent, IniFile.Line line) {
        Matcher name = GROUP.matcher(line.text());
        if (!name.matches()) {
            problem(line.location(), "the name of a group is expected here, and nothing else");
            return;
        }
        children.putIfAbsent(name.group(1), line.location());
        inventory.addChild(parent, inventory.addGroup(name.group(1), line.location()));
    }

    private void variable(Group of, IniFile.Line line) {
        int equals = line.text().indexOf('=');
        if (equals < 1) {
            problem(line.location(), "a variable is written name = value");
            return;
        }
        String name = line.text().substring(0, equals).strip();
        Node value = PythonLiteral.read(line.text().substring(equals + 1).strip(), line.location());
        inventory.setVariable(of, new Node.Entry(name, value, line.location()));
    }

    private void host(Group in, IniFile.Line line) {
        try {
            List<ShellWords.Word> words = ShellWords.of(line.text());
            HostNames hosts = HostNames.of(words.get(0).text());
            Map<String, Node.Entry> variables = new LinkedHashMap<>();
            if (hosts.port() != null) {
                Node port = PythonLiteral.read(hosts.port(), line.location());
                variables.put("ansible_port", new Node.Entry("ansible_port", port, line.location()));
            }
            for (ShellWords.Word word : words.subList(1, words.size())) {
                assignment(word, line, variables);
            }
            for (String name : hosts.names()) {
                inventory.addHost(name, in, line.location()).variables.putAll(variables);
            }
        } catch (HostNameException e) {
            problems.add(InventoryProblems.of(line.location(), e));
        }
    }

    private void assignment(ShellWords.Word word, IniFile.Line line, Map<String, Node.Entry> variables) {
        Location at = line.at(word.offset());
        int equals = word.text().indexOf('=');
        if (equals < 1) {
            problem(at, "behind a host stand its variables, each written name=value without blanks");
            return;
        }
        String name = word.text().substring(0, equals);
        Node value = PythonLiteral.read(word.text().substring(equals + 1), at);
        variables.put(name, new Node.Entry(name, value, at));
    }

    /** A group that is a child or has variables must be declared somewhere in the file. */
    private void checkDeclarations() {
        variablesOf.forEach((name, at) -> {
            if (!declared.contains(name)) {
                problem(at, "[" + name + ":vars] is for a group that the inventory does not declare");
            }
        });
        children.forEach((name, at) -> {
            if (!declared.contains(name)) {
                problem(at, "the inventory does not declare the group " + name);
            }
        });
    }

    private void problem(Location at, String message) {
        problems.add(InventoryProblems.invalid(at, message));
    }
}

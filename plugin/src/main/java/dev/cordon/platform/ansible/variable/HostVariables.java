package dev.cordon.platform.ansible.variable;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.platform.ansible.inventory.Group;
import dev.cordon.platform.ansible.inventory.Host;
import dev.cordon.platform.ansible.inventory.Inventory;
import dev.cordon.platform.ansible.variable.VariableFiles.VariableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The variables of hosts and groups as the inventory and the files beside it and beside playbooks set them, in Ansible's
 * order: the inventory's own for all groups by depth, priority and name, then {@code group_vars/all} beside the inventory
 * and beside the playbook, {@code group_vars} of the other groups beside the one and then beside the other, the inventory's
 * own for the host, {@code host_vars} beside the one and beside the other, and what is given over all of them.
 */
public final class HostVariables {

    private final Inventory inventory;
    private final VariableFiles files;
    private final String folder;
    private final List<String> playbookFolders;
    private final boolean merging;
    private final Map<Group, List<Definition>> ofGroup = new HashMap<>();

    /**
     * A variable of a group.
     *
     * @param rank the step of the order in which it is set; of equal ranks the later group wins
     */
    public record Definition(Group group, int rank, Node.Entry entry) {}

    /**
     * The variables of one host.
     *
     * @param values by name, the one that stands
     * @param setBy the group whose definition stands, by name; absent where the host's own does
     * @param encrypted files that may set more
     * @param vaults the id of the vault that each of them needs, by file
     */
    public record Effective(
            Map<String, Node.Entry> values,
            Map<String, Group> setBy,
            List<String> encrypted,
            Map<String, String> vaults) {}

    /**
     * @param folder of the inventory; empty for the checked folder itself
     * @param playbookFolders the folder of the playbook; several where no particular one is meant
     * @param merging whether mappings of one name are merged
     */
    public HostVariables(
            Inventory inventory, VariableFiles files, String folder, List<String> playbookFolders, boolean merging) {
        this.merging = merging;
        this.inventory = inventory;
        this.files = files;
        this.folder = folder;
        this.playbookFolders = playbookFolders.stream()
                .filter(playbooks -> !playbooks.equals(folder))
                .filter(files::isBeside)
                .toList();
    }

    /** Everything that is set for the group itself, not for those that it is in, the weakest first. */
    public List<Definition> of(Group group) {
        return ofGroup.computeIfAbsent(group, this::definitions);
    }

    public Effective of(Host host) {
        Map<String, Node.Entry> values = new LinkedHashMap<>();
        Map<String, Group> setBy = new HashMap<>();
        List<Group> groups = inventory.groupsOf(host);
        for (int rank = 0; rank <= LAST_RANK; rank++) {
            for (Group group : groups) {
                for (Definition definition : of(group)) {
                    if (definition.rank() == rank) {
                        put(definition.entry(), values);
                        setBy.put(definition.entry().name(), group);
                    }
                }
            }
        }
        Map<String, Node.Entry> own = new LinkedHashMap<>(host.variables());
        List<VariableFile> hostFiles = hostFiles(host);
        hostFiles.forEach(file -> file.variables().values().forEach(entry -> put(entry, own)));
        own.forEach((name, entry) -> {
            put(entry, values);
            setBy.remove(name);
        });
        values.replaceAll((name, entry) -> {
            Node.Entry given = given(entry);
            if (given != entry) {
                setBy.remove(name);
            }
            return given;
        });
        return effective(values, setBy, groups, hostFiles);
    }

    /** The same variable with the value that goes over all others, where there is one. */
    private Node.Entry given(Node.Entry entry) {
        @Nullable String given = files.extra().get(entry.name());
        if (given == null) {
            Node.@Nullable Entry read = files.extra().entry(entry.name());
            return read == null ? entry : read;
        }
        return new Node.Entry(entry.name(), Nodes.scalar(given, entry.value()), entry.location());
    }

    private void put(Node.Entry entry, Map<String, Node.Entry> into) {
        Node.@Nullable Entry below = merging ? into.get(entry.name()) : null;
        into.put(entry.name(), below == null ? entry : MergedHashes.over(below, entry));
    }

    private Effective effective(
            Map<String, Node.Entry> values, Map<String, Group> setBy, List<Group> groups, List<VariableFile> own) {
        List<String> encrypted = new ArrayList<>();
        Map<String, String> vaults = new TreeMap<>();
        List<VariableFile> all = new ArrayList<>(own);
        groups.forEach(group -> all.addAll(groupFiles(group)));
        for (VariableFile file : all) {
            if (file.vault() != null) {
                encrypted.add(file.name());
                vaults.put(file.name(), file.vault());
            }
        }
        return new Effective(values, setBy, encrypted, vaults);
    }

    private static final int LAST_RANK = 4;

    private List<Definition> definitions(Group group) {
        List<Definition> all = new ArrayList<>();
        boolean everybody = group.name().equals(Group.ALL);
        group.variables().values().forEach(entry -> all.add(new Definition(group, 0, given(entry))));
        add(group, everybody ? 1 : LAST_RANK - 1, files.of(folder, "group_vars", group.name()), all);
        for (String playbooks : playbookFolders) {
            add(group, everybody ? 2 : LAST_RANK, files.of(playbooks, "group_vars", group.name()), all);
        }
        return all;
    }

    private void add(Group group, int rank, List<VariableFile> from, List<Definition> into) {
        for (VariableFile file : from) {
            file.variables().values().forEach(entry -> into.add(new Definition(group, rank, given(entry))));
        }
    }

    private List<VariableFile> groupFiles(Group group) {
        List<VariableFile> all = new ArrayList<>(files.of(folder, "group_vars", group.name()));
        playbookFolders.forEach(playbooks -> all.addAll(files.of(playbooks, "group_vars", group.name())));
        return all;
    }

    private List<VariableFile> hostFiles(Host host) {
        List<VariableFile> all = new ArrayList<>(files.of(folder, "host_vars", host.name()));
        playbookFolders.forEach(playbooks -> all.addAll(files.of(playbooks, "host_vars", host.name())));
        return all;
    }
}

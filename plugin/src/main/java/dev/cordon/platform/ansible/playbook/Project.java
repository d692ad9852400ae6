package dev.cordon.platform.ansible.playbook;

import dev.cordon.platform.ansible.file.FileKind;
import dev.cordon.platform.ansible.file.Sources;
import dev.cordon.platform.ansible.host.KnownInventory;
import dev.cordon.platform.ansible.variable.VariableFiles;
import java.util.List;
import java.util.function.Function;

/**
 * What plays are read from.
 *
 * @param files names by kind
 * @param sources reads a file by name
 * @param inventories all that were read
 */
public record Project(
        Function<FileKind, List<String>> files,
        Sources sources,
        VariableFiles variables,
        List<KnownInventory> inventories) {

    public Project {
        inventories = List.copyOf(inventories);
    }
}

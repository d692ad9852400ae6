package dev.cordon.platform.ansible;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Problem;
import dev.cordon.platform.Given;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.ansible.file.FileKind;
import dev.cordon.platform.ansible.host.InventoryResources;
import dev.cordon.platform.ansible.host.KnownInventory;
import dev.cordon.platform.ansible.host.Machines;
import dev.cordon.platform.ansible.host.Vaults;
import dev.cordon.platform.ansible.playbook.PlayResources;
import dev.cordon.platform.ansible.playbook.Project;
import dev.cordon.platform.ansible.template.Templates;
import dev.cordon.platform.ansible.variable.ExtraVariables;
import dev.cordon.platform.ansible.variable.VariableFiles;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads Ansible's inventories, variables, playbooks and roles. Runs no script, no plugin and no lookup. */
public final class AnsiblePlatform implements Platform {

    private final Given given;

    public AnsiblePlatform() {
        this(Given.NOTHING);
    }

    /** @param given values that go over those of all inventories and playbooks */
    public AnsiblePlatform(Given given) {
        this.given = given;
    }

    @Override
    public String name() {
        return "ansible";
    }

    @Override
    public boolean claims(Path relative, String head) {
        return FileKind.of(DescriptorText.name(relative), head) != null;
    }

    @Override
    public PlatformReading read(Path root, List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        ProjectFiles project = new ProjectFiles(root, files, problems);
        ExtraVariables extra = new ExtraVariables(given.variables(), GivenFiles.read(root, given, problems));
        VariableFiles variables = new VariableFiles(project.of(FileKind.VARIABLES), project, extra, problems);
        project.of(FileKind.VARIABLES).forEach(variables::read);
        List<Resource> resources = new ArrayList<>();
        Inventories inventories = new Inventories(project, variables, new Templates(), problems, notes);
        List<KnownInventory> known = inventories.read();
        Machines machines = new Machines(known);
        known.forEach(inventory -> resources.addAll(InventoryResources.of(inventory, machines)));
        resources.addAll(machines.resources());
        resources.addAll(Vaults.of(known));
        resources.addAll(PlayResources.of(new Project(project::of, project, variables, known), problems, notes));
        return new PlatformReading(resources, problems, notes, extra.used(), project.beside());
    }
}

package dev.cordon.platform.ansible.host;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.inventory.Group;
import dev.cordon.platform.ansible.inventory.Host;
import dev.cordon.platform.ansible.inventory.Inventory;
import dev.cordon.platform.ansible.model.Labels;
import dev.cordon.platform.ansible.template.Lookups;
import dev.cordon.platform.ansible.template.Templates;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.ExtraVariables;
import dev.cordon.platform.ansible.variable.HostVariables;
import dev.cordon.platform.ansible.variable.HostVariables.Effective;
import dev.cordon.platform.ansible.variable.VariableFiles;
import dev.cordon.platform.ansible.variable.Variables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One inventory with what is known of each host. */
public final class KnownInventory {

    /** Steps from host to host that one variable may take. */
    private static final int DEEPEST = 20;

    private final String scope;
    private final String folder;
    private final String home;
    private final Location location;
    private final Inventory inventory;
    private final List<Gap> gaps;
    private final Templates templates;
    private final ExtraVariables extra;
    private final HostVariables variables;
    private final SortedMap<String, KnownHost> hosts = new TreeMap<>();
    private final Map<String, Term> magic;
    private final Map<String, Variables> evaluated = new HashMap<>();
    private final boolean merging;
    private int others;

    /**
     * A part of the inventory that cannot be read.
     *
     * @param reason what would have to be done to know it
     */
    public record Gap(String reason, Location location) {}

    /**
     * @param scope what ids begin with: the file, or the folder where that is the inventory
     * @param folder beside which its variables lie
     * @param home the project that it belongs to
     * @param playbookFolders the folders of that project's playbooks
     * @param merging whether the project sets {@code hash_behaviour = merge}
     */
    public KnownInventory(
            String scope,
            String folder,
            String home,
            Location location,
            Inventory inventory,
            List<Gap> gaps,
            Templates templates,
            VariableFiles files,
            List<String> playbookFolders,
            boolean merging) {
        this.merging = merging;
        this.extra = files.extra();
        this.scope = scope;
        this.folder = folder;
        this.home = home;
        this.location = location;
        this.inventory = inventory;
        this.gaps = List.copyOf(gaps);
        this.templates = templates;
        this.variables = new HostVariables(inventory, files, folder, playbookFolders, merging);
        this.magic = magic();
        inventory.hosts().values().forEach(host -> hosts.put(host.name(), known(host, variables)));
    }

    public String scope() {
        return scope;
    }

    public String folder() {
        return folder;
    }

    public String home() {
        return home;
    }

    public Location location() {
        return location;
    }

    public Inventory inventory() {
        return inventory;
    }

    public List<Gap> gaps() {
        return gaps;
    }

    public SortedMap<String, KnownHost> hosts() {
        return Collections.unmodifiableSortedMap(hosts);
    }

    /** The host of that name; the machine that runs the play where the inventory does not name it. */
    public KnownHost host(String name) {
        @Nullable KnownHost known = hosts.get(name);
        return known == null ? known(Host.local(name, location), variables) : known;
    }

    HostVariables variables() {
        return variables;
    }

    public String hostId(String name) {
        return scope + ":host/" + name;
    }

    public String groupId(String name) {
        return scope + ":group/" + name;
    }

    /** The labels that all of these hosts have in common. */
    public SortedMap<String, String> commonLabels(Iterable<String> names) {
        List<SortedMap<String, String>> all = new ArrayList<>();
        for (String name : names) {
            KnownHost host = hosts.get(name);
            if (host != null) {
                all.add(host.labels());
            }
        }
        return Labels.common(all);
    }

    /** The value of a variable apart from any host. */
    Term evaluate(Node.Entry variable) {
        return templates.term(variable.name(), variable.value(), this::fixed);
    }

    private Term fixed(String name) {
        Term known = magic.get(name);
        return known == null ? new Term.Missing("\"" + name + "\" may differ between hosts") : known;
    }

    private KnownHost known(Host host, HostVariables from) {
        Effective effective = from.of(host);
        List<String> groups = groupNames(host);
        Variables evaluated = variables(host, effective, groups);
        Map<String, Term> values = new LinkedHashMap<>();
        effective.values().keySet().stream().sorted().forEach(name -> values.put(name, evaluated.get(name)));
        return new KnownHost(host, groups, effective, evaluated, values, Labels.of(values));
    }

    private Variables variables(Host host, Effective effective, List<String> groups) {
        Map<String, Term> fixed = new HashMap<>(magic);
        fixed.put("inventory_hostname", Terms.text(host.name()));
        fixed.put("inventory_hostname_short", Terms.text(host.name().split("\\.", 2)[0]));
        fixed.put(
                "group_names",
                Terms.texts(groups.stream()
                        .filter(group -> !group.equals(Group.ALL))
                        .toList()));
        return new Variables(
                templates,
                List.of(effective.values()),
                fixed,
                effective.encrypted(),
                merging,
                this::ofOtherHost,
                extra,
                Lookups.NONE);
    }

    private Variables evaluated(Host host) {
        @Nullable Variables known = evaluated.get(host.name());
        if (known == null) {
            known = variables(host, variables.of(host), groupNames(host));
            evaluated.put(host.name(), known);
        }
        return known;
    }

    private List<String> groupNames(Host host) {
        return inventory.groupsOf(host).stream().map(Group::name).sorted().toList();
    }

    /** What a play sets on a host is not seen here, so that what is not set in the inventory is not known. */
    private Term ofOtherHost(String name, String variable) {
        Host host = inventory.hosts().get(name);
        if (host == null) {
            return new Term.Missing("no host is called \"" + name + "\" in the inventory");
        }
        if (others >= DEEPEST) {
            return new Term.Missing("\"" + variable + "\" leads from host to host too often");
        }
        others++;
        try {
            Term term = evaluated(host).get(variable);
            Term.@Nullable Missing missing = Terms.missing(term);
            return missing != null && missing.undefined()
                    ? new Term.Missing("the inventory does not set \"" + variable + "\" of " + name + "; a play may")
                    : term;
        } finally {
            others--;
        }
    }

    private Map<String, Term> magic() {
        Map<String, Term> fixed = new HashMap<>();
        Map<String, Term> groups = new LinkedHashMap<>();
        inventory
                .groups()
                .values()
                .forEach(group -> groups.put(
                        group.name(),
                        Terms.texts(List.copyOf(inventory.hostsOf(group).keySet()))));
        fixed.put("groups", Term.map(groups));
        fixed.put("hostvars", new Term.Missing("the variables of another host are not evaluated"));
        fixed.put("omit", Terms.OMITTED);
        fixed.put("inventory_dir", Terms.text(folder));
        return fixed;
    }
}

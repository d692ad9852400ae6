package dev.cordon.platform.ansible.playbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Modules by their full names, and which of them say something about an estate. */
final class Modules {

    private static final String BUILTIN = "ansible.builtin.";

    /** Of the modules that come with Ansible, those that say who may do what and where things come from or go to. */
    private static final Set<String> TELLING = Set.of(
            "apt_repository",
            "deb822_repository",
            "get_url",
            "git",
            "group",
            "iptables",
            "known_hosts",
            "subversion",
            "user",
            "yum_repository");

    private static final Set<String> ORDINARY = Set.of(
            "add_host",
            "apt",
            "apt_key",
            "assemble",
            "assert",
            "async_status",
            "blockinfile",
            "command",
            "copy",
            "cron",
            "debconf",
            "debug",
            "dnf",
            "dnf5",
            "dpkg_selections",
            "expect",
            "fail",
            "fetch",
            "file",
            "find",
            "gather_facts",
            "getent",
            "group_by",
            "hostname",
            "import_playbook",
            "include_vars",
            "lineinfile",
            "meta",
            "mount_facts",
            "package",
            "package_facts",
            "pause",
            "ping",
            "pip",
            "raw",
            "reboot",
            "replace",
            "rpm_key",
            "script",
            "service",
            "service_facts",
            "set_fact",
            "set_stats",
            "setup",
            "shell",
            "slurp",
            "stat",
            "systemd",
            "systemd_service",
            "sysvinit",
            "tempfile",
            "template",
            "unarchive",
            "uri",
            "validate_argument_spec",
            "wait_for",
            "wait_for_connection",
            "yum");

    /** Short names of what has since moved into collections. */
    private static final Map<String, String> MOVED = new HashMap<>();

    static {
        moved("ansible.posix", "acl", "authorized_key", "firewalld", "mount", "selinux", "synchronize", "sysctl");
        moved(
                "ansible.windows",
                "win_domain",
                "win_domain_controller",
                "win_domain_membership",
                "win_feature",
                "win_group",
                "win_group_membership",
                "win_share",
                "win_updates",
                "win_copy",
                "win_template",
                "win_user");
        moved("community.windows", "win_dns_client", "win_firewall_rule", "win_lineinfile", "win_mapped_drive");
        moved("community.general", "htpasswd", "ldap_attrs", "ldap_entry", "nmcli", "sudoers", "ufw");
        moved("community.mysql", "mysql_user");
        moved("community.postgresql", "postgresql_pg_hba", "postgresql_privs", "postgresql_user");
        moved("community.docker", "docker_container", "docker_login", "docker_network");
        moved("community.vmware", "vmware_guest");
        moved("community.libvirt", "virt", "virt_net");
        moved("community.hashi_vault", "vault_kv2_get", "vault_read");
        moved("cisco.ios", "ios_vlans", "ios_config", "ios_acls", "ios_l2_interfaces", "ios_static_routes");
        moved("cisco.ios", "ios_bgp_global", "ios_logging_global");
        moved("cisco.nxos", "nxos_l2_interfaces", "nxos_vlans", "nxos_config", "nxos_static_routes");
        moved("arista.eos", "eos_l2_interfaces", "eos_vlans", "eos_config", "eos_static_routes");
        moved("cisco.asa", "asa_config");
        moved("junipernetworks.junos", "junos_config");
        moved("vyos.vyos", "vyos_config");
        moved("ansible.netcommon", "cli_config");
        moved("paloaltonetworks.panos", "panos_security_rule");
        moved("awx.awx", "tower_host", "tower_inventory", "tower_job_template", "tower_project");
    }

    /** Those that write text into a file of a machine, or into the configuration of a switch. */
    private static final Set<String> WRITING = Set.of(
            "ansible.builtin.assemble",
            "ansible.builtin.blockinfile",
            "ansible.builtin.copy",
            "ansible.builtin.lineinfile",
            "ansible.builtin.replace",
            "ansible.builtin.template",
            "ansible.windows.win_copy",
            "ansible.windows.win_template",
            "community.windows.win_lineinfile",
            "ansible.netcommon.cli_config",
            "arista.eos.eos_config",
            "cisco.asa.asa_config",
            "cisco.ios.ios_config",
            "cisco.nxos.nxos_config",
            "junipernetworks.junos.junos_config",
            "vyos.vyos.vyos_config");

    private Modules() {}

    private static void moved(String collection, String... names) {
        for (String name : names) {
            MOVED.put(name, collection + "." + name);
        }
    }

    /** The full name. */
    static String fullName(String module) {
        String plain = module.startsWith("ansible.legacy.") ? module.substring("ansible.legacy.".length()) : module;
        if (plain.indexOf('.') >= 0) {
            return plain;
        }
        boolean builtin = TELLING.contains(plain) || ORDINARY.contains(plain);
        return builtin ? BUILTIN + plain : MOVED.getOrDefault(plain, plain);
    }

    /** Whether tasks of the module become resources only where what they write tells of an estate. */
    static boolean isWriting(String fullName) {
        return WRITING.contains(fullName);
    }

    /** Whether tasks of the module become resources: not those that only change what is on a machine. */
    static boolean isTelling(String fullName) {
        return !fullName.startsWith(BUILTIN) || TELLING.contains(fullName.substring(BUILTIN.length()));
    }
}

package dev.cordon.platform.ansible.file;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.json.JsonHead;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is to Ansible. */
public enum FileKind {
    /** {@code ansible.cfg}. */
    CONFIGURATION,
    /** Hosts and groups that can be read. */
    INVENTORY,
    /** A configuration of an inventory plugin or a script: what hosts there are is known only to whoever runs it. */
    DYNAMIC,
    /** Variables of {@code group_vars} and {@code host_vars}. */
    VARIABLES,
    /** A list of plays. */
    PLAYBOOK,
    /** A part of a role. */
    ROLE,
    /** A list of tasks beside playbooks. */
    TASKS,
    /** Roles and collections from elsewhere. */
    REQUIREMENTS;

    private static final Set<String> ROLE_PARTS = Set.of("tasks", "handlers", "vars", "defaults", "meta");
    private static final List<String> VARIABLE_FOLDERS = List.of("group_vars", "host_vars");
    private static final Set<String> NO_INVENTORY =
            Set.of("readme", "license", "makefile", "dockerfile", "jenkinsfile");

    private static final Pattern ITEM = Pattern.compile("(?m)\\A(?:\\s*(?:#.*|---.*|%.*)?\\n)*( *)-( +)[^\\s#]");
    private static final Pattern TASK =
            Pattern.compile("(?m)\\A(?:\\s*(?:#.*|---.*|%.*)?\\n)*( *)- +[\"']?[\\w.]+[\"']?\\s*:");
    private static final Pattern PLUGIN = Pattern.compile("(?m)^[\"']?plugin[\"']?\\s*:");
    private static final Pattern GROUPS = Pattern.compile("(?m)^ {1,8}[\"']?(hosts|children|vars)[\"']?\\s*:");
    private static final Pattern ALL = Pattern.compile("(?m)^[\"']?all[\"']?\\s*:");
    private static final Pattern SECTION = Pattern.compile("(?m)^\\[[^\\]\\s:]+(:\\w+)?\\]");
    private static final Pattern TOML = Pattern.compile("(?m)^\\[[^\\]]+\\.hosts[\\].]");
    private static final Pattern SETTING = Pattern.compile("(?m)^[^#;\\[\\n]*\\s=\\s");
    /** One name to a line, with comments: a file of addresses and their names has two. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:[ \\t]*(?:[#;][^\\n]*|[A-Za-z0-9][\\w.:\\[\\]-]*[ \\t]*(?:#[^\\n]*)?)?(?:\\r?\\n|\\z))+");

    private static final Pattern CERTAIN =
            Pattern.compile("(?m)^\\[[^\\]\\s:]+:(children|vars)\\]|^[^#;\\n]*\\bansible_[a-z_]+\\s*=");
    private static final Pattern SOURCES =
            Pattern.compile("(?m)^(roles|collections)\\s*:|^\\s*-\\s+(src|name|role)\\s*:");

    /**
     * The kind, or null for a file that is not Ansible's.
     *
     * @param file below the checked folder, with slashes
     * @param head its beginning
     */
    public static @Nullable FileKind of(String file, String head) {
        String name = Places.name(file).toLowerCase(Locale.ROOT);
        if (name.equals("ansible.cfg")) {
            return CONFIGURATION;
        }
        List<String> folders = Places.segments(file);
        String extension = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        boolean yaml = extension.equals(".yml") || extension.equals(".yaml");
        if (VARIABLE_FOLDERS.stream().anyMatch(folders::contains)) {
            boolean read = yaml || extension.isEmpty() || extension.equals(".json");
            return read && !name.startsWith(".") ? VARIABLES : null;
        }
        if (yaml) {
            return ofYaml(file, name, folders, head);
        }
        if (extension.equals(".toml")) {
            return Places.holdsInventories(Places.folder(file))
                            || isInventoryName(name) && TOML.matcher(head).find()
                    ? DYNAMIC
                    : null;
        }
        return extension.equals(".json") ? ofJson(head) : ofText(file, name, extension, head);
    }

    private static @Nullable FileKind ofYaml(String file, String name, List<String> folders, String head) {
        if (isRolePart(folders)) {
            return ROLE;
        }
        if (name.startsWith("requirements.") && SOURCES.matcher(head).find()) {
            return REQUIREMENTS;
        }
        if (isPlaybook(head)) {
            return PLAYBOOK;
        }
        String folder = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
        if (folder.equals("tasks") || folder.equals("handlers")) {
            return TASK.matcher(head).find() ? TASKS : null;
        }
        boolean known = Places.holdsInventories(Places.folder(file)) || isInventoryName(name);
        boolean plugin = PLUGIN.matcher(head).find();
        // "hosts.aws_ec2.yml": the name of the plugin stands before the extension.
        if (plugin && (known || name.indexOf('.') != name.lastIndexOf('.'))) {
            return DYNAMIC;
        }
        boolean groups = GROUPS.matcher(head).find();
        return groups
                        && (known
                                || ALL.matcher(head).find()
                                        && !ITEM.matcher(head).find())
                ? INVENTORY
                : null;
    }

    private static @Nullable FileKind ofJson(String head) {
        Set<String> names = JsonHead.topLevelNames(head);
        return names.contains("_meta") && head.contains("\"hostvars\"") ? INVENTORY : null;
    }

    private static @Nullable FileKind ofText(String file, String name, String extension, String head) {
        boolean inFolder = Places.holdsInventories(Places.folder(file));
        boolean known = inFolder || isInventoryName(name);
        if (head.startsWith("#!")) {
            // What prints an inventory is asked for it by --list.
            boolean asked = head.contains("--list");
            return asked && (inFolder || known && extension.isEmpty()) ? DYNAMIC : null;
        }
        boolean lines = extension.isEmpty() || extension.equals(".ini") || extension.equals(".inventory");
        if (!lines || NO_INVENTORY.contains(name) || name.startsWith(".")) {
            return null;
        }
        boolean section = SECTION.matcher(head).find() && (known || isEnvironment(name));
        boolean plain = (section || known && NAMES.matcher(head).matches())
                && !SETTING.matcher(head).find();
        return plain || CERTAIN.matcher(head).find() ? INVENTORY : null;
    }

    /** {@code roles/<name>/tasks/main.yml} and the like. */
    private static boolean isRolePart(List<String> folders) {
        int roles = folders.lastIndexOf("roles");
        return roles >= 0 && folders.size() > roles + 2 && ROLE_PARTS.contains(folders.get(roles + 2));
    }

    private static boolean isInventoryName(String name) {
        return name.startsWith("hosts") || name.startsWith("inventory");
    }

    private static boolean isEnvironment(String name) {
        return Set.of("production", "prod", "staging", "development", "dev", "test")
                .contains(name);
    }

    /** A list whose items have {@code hosts} or {@code import_playbook} as keys of their own, not of something within. */
    static boolean isPlaybook(String head) {
        Matcher item = ITEM.matcher(head);
        if (!item.find()) {
            return false;
        }
        String dash = item.group(1);
        int blanks = dash.length() + 1 + item.group(2).length();
        String key = "[\"']?(hosts|(ansible\\.builtin\\.)?import_playbook)[\"']?\\s*:";
        // In braces, the key may have the name before it.
        String before = dash + "- +(\\{ *(name *: *[^,{}\\n]*, *)?)?";
        return Pattern.compile("(?m)^(" + before + "| {" + Math.min(blanks, 1000) + "})" + key)
                .matcher(head)
                .find();
    }
}

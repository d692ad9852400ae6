package dev.cordon.platform.ansible.playbook;

import java.util.Set;

/** Words in a task or block that say how it runs, and are not its module. */
final class Keywords {

    private static final Set<String> ALL = Set.of(
            "action",
            "always",
            "any_errors_fatal",
            "args",
            "async",
            "become",
            "become_exe",
            "become_flags",
            "become_method",
            "become_user",
            "block",
            "changed_when",
            "check_mode",
            "collections",
            "connection",
            "debugger",
            "delay",
            "delegate_facts",
            "delegate_to",
            "diff",
            "environment",
            "failed_when",
            "ignore_errors",
            "ignore_unreachable",
            "listen",
            "local_action",
            "loop",
            "loop_control",
            "module_defaults",
            "name",
            "no_log",
            "notify",
            "poll",
            "port",
            "register",
            "remote_user",
            "rescue",
            "retries",
            "run_once",
            "tags",
            "throttle",
            "timeout",
            "until",
            "vars",
            "when");

    private Keywords() {}

    static boolean isKeyword(String word) {
        return ALL.contains(word) || word.startsWith("with_");
    }
}

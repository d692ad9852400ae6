package dev.cordon.platform.ansible.host;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hosts by way of which connections go, from the arguments that are given to ssh. */
final class JumpHosts {

    private static final List<String> VARIABLES =
            List.of("ansible_ssh_common_args", "ansible_ssh_extra_args", "ansible_ssh_args");

    private static final Pattern JUMP = Pattern.compile("(?i)(?:-o\\s*[\"']?ProxyJump[=\\s]\\s*|-J\\s*)([^\\s\"']+)");
    private static final Pattern COMMAND =
            Pattern.compile("(?i)ProxyCommand[=\\s]\\s*[\"']?(?:ssh|sshpass)\\b([^\"']*)");
    private static final Pattern AT = Pattern.compile("([^\\s@]+)@([^\\s@]+)");

    /**
     * @param variable that names it
     * @param host name or address; null where the variable is set and not known
     */
    record Jump(String variable, @Nullable String host, String reason) {}

    private JumpHosts() {}

    static List<Jump> of(Map<String, Term> values) {
        List<Jump> jumps = new ArrayList<>();
        for (String variable : VARIABLES) {
            @Nullable Term term = values.get(variable);
            if (term == null) {
                continue;
            }
            @Nullable String arguments = Terms.print(term);
            if (arguments == null) {
                Term.@Nullable Missing missing = Terms.anyMissing(term);
                jumps.add(new Jump(variable, null, missing == null ? "it is no text" : missing.reason()));
            } else {
                names(arguments).forEach(name -> jumps.add(new Jump(variable, name, "")));
            }
        }
        return jumps;
    }

    private static List<String> names(String arguments) {
        List<String> names = new ArrayList<>();
        Matcher jump = JUMP.matcher(arguments);
        while (jump.find()) {
            for (String hop : jump.group(1).split(",")) {
                names.add(host(hop));
            }
        }
        Matcher command = COMMAND.matcher(arguments);
        if (command.find()) {
            String words = command.group(1).replaceAll("-W\\s*\\S+", " ");
            Matcher at = AT.matcher(words);
            String[] all = words.strip().split("\\s+");
            String last = all[all.length - 1];
            if (at.find()) {
                names.add(host(at.group(2)));
            } else if (!last.isEmpty() && !last.startsWith("-")) {
                names.add(host(last));
            }
        }
        return names;
    }

    /** {@code user@host:port} without the user and the port. */
    private static String host(String hop) {
        String host = hop.substring(hop.indexOf('@') + 1);
        host = host.startsWith("ssh://") ? host.substring("ssh://".length()) : host;
        int colon = host.lastIndexOf(':');
        return colon > 0 && colon == host.indexOf(':') ? host.substring(0, colon) : host;
    }
}

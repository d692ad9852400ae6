package dev.cordon.platform.compose;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files are Compose's, by name where the name is certain, else by the fields at the left margin. */
final class ComposeFileNames {

    /** In the order in which Compose looks for them. */
    static final List<String> BASES =
            List.of("compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml");

    static final List<String> OVERRIDES = List.of(
            "compose.override.yml",
            "compose.override.yaml",
            "docker-compose.override.yml",
            "docker-compose.override.yaml");

    private static final Pattern NAME =
            Pattern.compile("(?:docker-)?compose(?:[._-].*)?\\.ya?ml|.*[._-](?:docker-)?compose\\.ya?ml");
    private static final Pattern FIELD = Pattern.compile("(?m)^[\"']?([A-Za-z_][A-Za-z0-9_.-]*)[\"']?[ \\t]*:");
    private static final Pattern RUNS =
            Pattern.compile("(?m)(?:^[ \\t]+|[{,][ \\t]*)[\"']?(?:image|build)[\"']?[ \\t]*:");
    private static final Set<String> FIELDS =
            Set.of("version", "name", "include", "services", "networks", "volumes", "secrets", "configs", "models");

    private ComposeFileNames() {}

    static boolean claims(Path file, String head) {
        String name = name(file);
        if (NAME.matches(name)) {
            return true;
        }
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && looksLikeCompose(head);
    }

    static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** Services that run something, and nothing at the left margin but what Compose knows. */
    private static boolean looksLikeCompose(String head) {
        boolean services = false;
        Matcher matcher = FIELD.matcher(head);
        while (matcher.find()) {
            String field = matcher.group(1);
            services |= field.equals("services");
            if (!FIELDS.contains(field) && !field.startsWith("x-")) {
                return false;
            }
        }
        return services && RUNS.matcher(head).find();
    }
}

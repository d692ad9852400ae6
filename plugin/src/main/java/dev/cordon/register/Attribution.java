package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How owners are read from descriptors.
 *
 * @param precedence sources, strongest first
 */
public record Attribution(
        List<String> precedence, Tags tags, List<PathRule> paths, List<ModuleRule> modules, List<NamingRule> naming) {

    public Attribution {
        precedence = Defaults.list(precedence, PRECEDENCE);
        tags = Tags.orDefaults(tags);
        paths = Defaults.list(paths);
        modules = Defaults.list(modules);
        naming = Defaults.list(naming);
    }

    private static final List<String> PRECEDENCE =
            List.of("register", "boundary", "tag", "providerDefaults", "container", "path", "module", "naming");

    static Attribution orDefaults(@Nullable Attribution given) {
        return given == null
                ? new Attribution(List.of(), Tags.orDefaults(null), List.of(), List.of(), List.of())
                : given;
    }
}

package dev.cordon.platform.terraform.config;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A copy of a configuration, as plan files carry it.
 *
 * @param modules the root module and all that it calls
 * @param variables what was given to the variables of the root module
 */
public record Snapshot(List<Module> modules, Map<String, Value> variables) {
    public Snapshot {
        modules = List.copyOf(modules);
        variables = Map.copyOf(variables);
    }

    /**
     * One module.
     *
     * @param way names of the calls that lead to it; empty for the root module
     * @param folder where it lay, seen from the root module
     * @param sources by path from there; their names are for messages
     */
    public record Module(String way, String folder, Map<Path, SourceFile> sources) {
        public Module {
            sources = Map.copyOf(sources);
        }
    }
}

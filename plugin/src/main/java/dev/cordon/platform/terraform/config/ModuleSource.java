package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of one folder declare, by name.
 *
 * @param folder below the checked folder; {@code .} for itself
 * @param resources by address within the module
 * @param providers by {@code name} or {@code name.alias}
 * @param backends where the state is kept: {@code backend} and {@code cloud} blocks by address; one, if all is well
 */
record ModuleSource(
        String folder,
        Map<String, Body.Block> variables,
        Map<String, Body.Attribute> locals,
        Map<String, Body.Block> outputs,
        SortedMap<String, ResourceBlock> resources,
        SortedMap<String, Body.Block> calls,
        Map<String, Body.Block> providers,
        SortedMap<String, Body.Block> backends) {

    static ModuleSource empty(String folder) {
        return new ModuleSource(
                folder,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }
}

package dev.cordon.platform.terraform.config;

import dev.cordon.platform.terraform.function.FileSource;
import dev.cordon.platform.terraform.function.FunctionTable;
import java.util.Map;

/**
 * What all module instances below one root module share.
 *
 * @param root folder of the root module
 * @param modules by folder
 */
record Session(
        String root,
        Map<String, ModuleSource> modules,
        FileSource files,
        FunctionTable functions,
        Problems problems,
        Budget budget) {

    /** @param files what {@code file} and its kin may read */
    static Session of(String root, Map<String, ModuleSource> modules, FileSource files, Problems problems) {
        return new Session(root, modules, files, new FunctionTable(files), problems, new Budget());
    }
}

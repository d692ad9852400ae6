package dev.cordon.platform.terraform.config;

import dev.cordon.platform.terraform.function.FileSource;
import dev.cordon.platform.terraform.function.FunctionTable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all module instances below one root module share.
 *
 * @param root folder of the root module
 * @param modules by folder
 * @param installed those that {@code terraform init} fetched
 * @param workspace what {@code terraform.workspace} is, or null
 */
record Session(
        String root,
        Map<String, ModuleSource> modules,
        InstalledModules installed,
        @Nullable String workspace,
        FileSource files,
        FunctionTable functions,
        Problems problems,
        Budget budget) {

    /** The module in a folder; null where none was read. */
    @Nullable
    ModuleSource module(String folder) {
        @Nullable ModuleSource own = modules.get(folder);
        return own == null ? installed.module(folder) : own;
    }
}

package dev.cordon.platform.terraform.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Modules in the checked folder: local ones, and those that {@code terraform init} fetched.
 *
 * @param modules by folder
 */
record FolderModules(Map<String, ModuleSource> modules, InstalledModules installed) implements ModuleSources {

    @Override
    public @Nullable ModuleSource called(String way, String source, String from) {
        @Nullable
        String folder = ModuleLookup.isLocal(source) ? Folders.resolve(from, source) : installed.folder(way, source);
        return folder == null ? null : module(folder);
    }

    private @Nullable ModuleSource module(String folder) {
        @Nullable ModuleSource own = modules.get(folder);
        return own == null ? installed.module(folder) : own;
    }
}

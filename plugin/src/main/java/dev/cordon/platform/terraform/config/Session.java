package dev.cordon.platform.terraform.config;

import dev.cordon.platform.terraform.function.FileSource;
import dev.cordon.platform.terraform.function.FunctionTable;
import org.jspecify.annotations.Nullable;

/**
 * What all module instances below one root module share.
 *
 * @param root folder of the root module
 * @param sources where the modules are that are called
 * @param stateFilesAreRead whether something that was read reads states from files
 * @param workspace what {@code terraform.workspace} is, or null
 */
record Session(
        String root,
        ModuleSources sources,
        boolean stateFilesAreRead,
        @Nullable String workspace,
        FileSource files,
        FunctionTable functions,
        Problems problems,
        Budget budget) {}

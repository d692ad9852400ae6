package dev.cordon.platform.terraform.config;

import dev.cordon.platform.terraform.function.FunctionTable;
import java.util.Map;

/**
 * What all module instances below one root module share.
 *
 * @param root folder of the root module
 * @param modules by folder
 */
record Session(
        String root, Map<String, ModuleSource> modules, FunctionTable functions, Problems problems, Budget budget) {}

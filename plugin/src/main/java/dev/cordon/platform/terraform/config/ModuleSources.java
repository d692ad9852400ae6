package dev.cordon.platform.terraform.config;

import org.jspecify.annotations.Nullable;

/** Where the modules are that blocks call. */
interface ModuleSources {

    /**
     * The module that a call means; null where there is none.
     *
     * @param way names of the calls that lead to it, such as {@code network.subnets}
     * @param source as the call writes it
     * @param from folder of the module that calls it
     */
    @Nullable
    ModuleSource called(String way, String source, String from);
}

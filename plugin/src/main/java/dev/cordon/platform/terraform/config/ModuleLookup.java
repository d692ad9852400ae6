package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.TerraformAddress;
import org.jspecify.annotations.Nullable;

/** Finds the module that a block calls, among the folders that were read. */
final class ModuleLookup {

    private ModuleLookup() {}

    /** The folder that a source means, if it is local; null where it is elsewhere or leads out of the checked folder. */
    static @Nullable String folder(String from, Body.Block call) {
        @Nullable String source = source(call);
        return source != null && isLocal(source) ? Folders.resolve(from, source) : null;
    }

    static boolean isLocal(String source) {
        return source.startsWith("./") || source.startsWith("../") || source.equals(".") || source.equals("..");
    }

    /** Null where the module cannot be read; the reason is reported. */
    static @Nullable ModuleSource find(String name, Body.Block call, ModuleInstance caller) {
        Problems problems = caller.session().problems();
        Location place = Places.of(call.header());
        @Nullable String source = source(call);
        if (source == null) {
            problems.invalid(
                    place, "module \"" + name + "\" has no source", "Say where the module is, as a quoted text.");
            return null;
        }
        String way = TerraformAddress.calls(TerraformAddress.within(caller.address(), "module." + name));
        @Nullable
        ModuleSource module =
                caller.session().sources().called(way, source, caller.source().folder());
        if (module == null && isLocal(source)) {
            problems.invalid(
                    place,
                    "module \"" + name + "\" is not in the checked folder (source " + shown(source) + ")",
                    "Check a folder that holds both, or correct the source.");
        } else if (module == null) {
            problems.note(place + ": module \"" + name + "\" was not read (source " + shown(source)
                    + "); what is in it was not checked. \"terraform init\" puts it below .terraform/modules, where it is"
                    + " read; a plan (\"terraform show -json\") shows it too.");
        } else if (caller.isWithin(module.folder())) {
            problems.invalid(
                    place, "module \"" + name + "\" calls itself (" + module.folder() + ")", "Break the circle.");
            return null;
        }
        return module;
    }

    /** A source without the password that may stand in it. */
    static String shown(String source) {
        return source.replaceAll("://[^/@\\s]*@", "://");
    }

    static @Nullable String source(Body.Block call) {
        @Nullable Expression source = call.body().get("source");
        return source == null ? null : Literals.text(source);
    }
}

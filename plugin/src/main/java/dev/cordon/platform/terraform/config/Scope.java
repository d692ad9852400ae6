package dev.cordon.platform.terraform.config;

import dev.cordon.platform.terraform.value.Term;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression is evaluated.
 *
 * @param names that stand for something here alone: {@code each}, {@code count}, those of loops and of dynamic blocks
 */
record Scope(ModuleInstance module, Map<String, Term> names) {

    /** The element of the innermost splat; no name that could be written. */
    static final String SPLAT_ITEM = "[*]";

    Scope {
        names = Map.copyOf(names);
    }

    Scope with(Map<String, Term> more) {
        Map<String, Term> all = new HashMap<>(names);
        all.putAll(more);
        return new Scope(module, all);
    }

    @Nullable
    Term get(String name) {
        return names.get(name);
    }
}

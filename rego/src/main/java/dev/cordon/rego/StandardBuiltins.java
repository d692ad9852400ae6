package dev.cordon.rego;

import dev.cordon.rego.builtin.BuiltinList;
import dev.cordon.rego.builtin.Builtins;
import java.util.Set;

/** All built-in functions of this library, those of the language included. */
final class StandardBuiltins {
    /** Functions that reach out of the evaluation; each is switched on by name. */
    private static final Set<String> OFF = Set.of("http.send", "net.lookup_ip_addr", "opa.runtime");

    private static final Builtins ALL =
            BuiltinList.register(Builtins.registry()).build();

    private StandardBuiltins() {}

    static Builtins with(Set<String> enabled) {
        return ALL.only(name -> !OFF.contains(name) || enabled.contains(name));
    }
}

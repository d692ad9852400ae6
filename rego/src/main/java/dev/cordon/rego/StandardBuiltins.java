package dev.cordon.rego;

import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.builtin.BuiltinException;
import dev.cordon.rego.builtin.BuiltinList;
import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.builtin.Urls;
import dev.cordon.rego.language.LanguageBuiltins;
import dev.cordon.rego.parse.Known;
import java.util.Set;

/** All built-in functions of this library, those of the language included. */
final class StandardBuiltins {
    /** Functions that reach out of the evaluation; each is switched on by name. */
    private static final Set<String> OFF = Set.of("http.send", "net.lookup_ip_addr", "opa.runtime");

    private static final Builtins ALL =
            LanguageBuiltins.register(BuiltinList.register(Builtins.registry())).build();

    /** What the parser has to know of them. */
    static final Known KNOWN = new Known(name -> ALL.find(name) != null, Urls::problem);

    private StandardBuiltins() {}

    static Builtins with(Set<String> enabled) {
        return ALL.replacing(
                name -> OFF.contains(name) && !enabled.contains(name),
                refusing("is switched off; it must be enabled by name because it reaches out of the evaluation"));
    }

    /** A function that is switched off compiles, so that tests can replace it, and ends the evaluation that calls it. */
    private static Builtin.Implementation refusing(String reason) {
        return (context, arguments) -> {
            throw BuiltinException.halting(reason);
        };
    }
}

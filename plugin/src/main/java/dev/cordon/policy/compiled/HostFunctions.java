package dev.cordon.policy.compiled;

import com.styra.opa.wasm.OpaBuiltin;
import dev.cordon.rego.Policy;
import dev.cordon.rego.RegoCompiler;
import dev.cordon.rego.RegoException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The built-in functions that a compiled policy leaves to its host: those of the Rego engine, asked by their names. */
final class HostFunctions {

    /** They reach out of the evaluation. */
    private static final Set<String> OFF = Set.of("http.send", "net.lookup_ip_addr", "opa.runtime");

    private final Policy engine = RegoCompiler.builder().build();

    /** The functions of these names. */
    OpaBuiltin.Builtin[] named(Collection<String> names) {
        return names.stream().map(name -> new HostFunction(name, engine)).toArray(OpaBuiltin.Builtin[]::new);
    }

    /** Names that are switched off. */
    static List<String> switchedOff(Collection<String> names) {
        return names.stream().filter(OFF::contains).sorted().toList();
    }

    /** Names that the engine has no function for. */
    List<String> unknown(Collection<String> names) {
        return names.stream().filter(name -> !isKnown(name)).sorted().toList();
    }

    private boolean isKnown(String name) {
        try {
            engine.prepare(name + "()");
            return true;
        } catch (RegoException e) {
            return e.diagnostics().stream()
                    .noneMatch(diagnostic -> diagnostic.message().startsWith("undefined function"));
        }
    }
}

package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import java.util.TreeMap;

/** {@code opa.runtime}: the environment of the process, and the version of the language. */
final class Runtime {
    /** The version of OPA whose language and built-in functions this library has. */
    private static final String VERSION = "1.14.0";

    private Runtime() {}

    static void register(Builtins.Registry registry) {
        registry.add("opa.runtime", (context, arguments) -> context.remembered(Runtime.class, Runtime::describe));
    }

    private static ObjectValue describe() {
        ObjectBuilder environment = ObjectValue.builder();
        new TreeMap<>(System.getenv()).forEach(environment::put);
        return ObjectValue.builder()
                .put("env", environment.build())
                .put("version", VERSION)
                .put("commit", "")
                .build();
    }
}

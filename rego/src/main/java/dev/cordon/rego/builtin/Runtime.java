package dev.cordon.rego.builtin;

/** {@code opa.runtime}. */
final class Runtime {
    private Runtime() {}

    static void register(Builtins.Registry registry) {
        registry.add("opa.runtime", (context, arguments) -> context.runtime());
    }
}

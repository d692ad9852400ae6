package dev.cordon.rego.builtin;

/** The list of all families of built-in functions. */
public final class BuiltinList {
    private BuiltinList() {}

    /** Registers every function of this package. */
    public static Builtins.Registry register(Builtins.Registry registry) {
        Comparison.register(registry);
        Arithmetic.register(registry);
        Aggregates.register(registry);
        Arrays.register(registry);
        Sets.register(registry);
        Objects.register(registry);
        Strings.register(registry);
        Formatting.register(registry);
        TemplateStrings.register(registry);
        TypeChecks.register(registry);
        Casts.register(registry);
        Regexes.register(registry);
        Graphs.register(registry);
        Numbers.register(registry);
        Globs.register(registry);
        Times.register(registry);
        Encodings.register(registry);
        Uris.register(registry);
        Documents.register(registry);
        JsonPaths.register(registry);
        Networks.register(registry);
        Semver.register(registry);
        Units.register(registry);
        Uuids.register(registry);
        Hashes.register(registry);
        JsonWebTokens.register(registry);
        TextTemplates.register(registry);
        AwsSigning.register(registry);
        Runtime.register(registry);
        Certificates.register(registry);
        Schemas.register(registry);
        GraphQl.register(registry);
        PrivateKeyText.register(registry);
        HttpSend.register(registry);
        Printing.register(registry);
        return registry;
    }
}

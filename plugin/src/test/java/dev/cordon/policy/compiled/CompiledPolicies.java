package dev.cordon.policy.compiled;

import dev.cordon.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Compiled policies to test with. OPA's Java SDK carries one, whose entry point {@code opa/wasm/test/allowed} looks users up by
 * role; the others lie in {@code src/test/resources/compiled} beside their sources, made with {@code opa build -t wasm}.
 */
public final class CompiledPolicies {

    private CompiledPolicies() {}

    /** Puts it into a folder as {@code policy.wasm}. */
    public static Path in(Path folder) throws IOException {
        Path file = folder.resolve("policy.wasm");
        try (InputStream module = CompiledPolicies.class.getResourceAsStream("/demo-policy.wasm")) {
            Files.copy(Objects.requireNonNull(module), file);
        }
        return file;
    }

    /** Puts it into a folder, with a manifest that has these lines about its rule. */
    public static Path in(Path folder, String rule) throws IOException {
        Files.writeString(
                folder.resolve("policy.manifest.yaml"),
                "apiVersion: cordon.compiled-policy/v1alpha1\nrules:\n" + rule.indent(2));
        return in(folder);
    }

    /** Puts another compiled policy, with {@code compiled/NAME.rego} as its source, into a folder. */
    public static Path named(String name, Path folder, String rules) throws IOException {
        Files.writeString(
                folder.resolve(name + ".manifest.yaml"),
                "apiVersion: cordon.compiled-policy/v1alpha1\nrules:\n" + rules.indent(2));
        Path file = folder.resolve(name + ".wasm");
        Files.copy(Golden.resource("compiled/" + name + ".wasm"), file);
        return file;
    }
}

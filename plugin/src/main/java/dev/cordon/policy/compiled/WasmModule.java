package dev.cordon.policy.compiled;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.styra.opa.wasm.OpaPolicy;
import com.styra.opa.wasm.OpaWasm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The bytes of a module, and instances of it. */
final class WasmModule {

    /** Of 64 KiB each: one gibibyte. */
    private static final int MOST_PAGES = 16_384;

    private static final int FIRST_PAGES = 2;

    private final byte[] bytes;

    WasmModule(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The built-in functions that the module leaves to its host.
     *
     * @throws RuntimeException where it is no module of OPA
     */
    Set<String> requiredFunctions() throws IOException {
        OpaWasm module = OpaWasm.builder()
                .withInputStream(new ByteArrayInputStream(bytes))
                .withMemory(new ByteArrayMemory(new MemoryLimits(FIRST_PAGES, MOST_PAGES)))
                .withJsonMapper(new ObjectMapper())
                .withDefaultBuiltins(false)
                .disableCompiler()
                .build();
        JsonNode names =
                new ObjectMapper().readTree(module.readString(module.exports().builtins()));
        Set<String> required = new TreeSet<>();
        names.fieldNames().forEachRemaining(required::add);
        return required;
    }

    /**
     * An instance to evaluate with, by one thread at a time.
     *
     * @param fast whether the module is compiled to Java first, which takes seconds, or interpreted
     */
    OpaPolicy instance(HostFunctions functions, Set<String> required, boolean fast) {
        OpaPolicy.Builder builder = OpaPolicy.builder()
                .withPolicy(bytes)
                .withInitialMemory(FIRST_PAGES)
                .withMaxMemory(MOST_PAGES)
                .withDefaultBuiltins(false)
                .addBuiltins(functions.named(required));
        return (fast ? builder : builder.disableCompiler()).build();
    }
}

package dev.cordon.policy.compiled;

import com.styra.opa.wasm.OpaBuiltin;
import com.styra.opa.wasm.OpaWasm;
import com.styra.opa.wasm.OpaWasm_ModuleExports;
import dev.cordon.rego.Limits;
import dev.cordon.rego.Policy;
import dev.cordon.rego.ResultSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;

/**
 * A built-in function that the Rego engine computes. Arguments and results cross as Rego terms and not as JSON, so that sets
 * stay sets.
 */
final class HostFunction implements OpaBuiltin.Builtin {

    /** What the module takes for undefined: as for its own functions, an error is no value. */
    private static final int UNDEFINED = 0;

    private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10));

    private final String name;
    private final Policy engine;

    HostFunction(String name, Policy engine) {
        this.name = name;
        this.engine = engine;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int asBuiltin0(OpaWasm module) {
        return call(module);
    }

    @Override
    public int asBuiltin1(OpaWasm module, int first) {
        return call(module, first);
    }

    @Override
    public int asBuiltin2(OpaWasm module, int first, int second) {
        return call(module, first, second);
    }

    @Override
    public int asBuiltin3(OpaWasm module, int first, int second, int third) {
        return call(module, first, second, third);
    }

    @Override
    public int asBuiltin4(OpaWasm module, int first, int second, int third, int fourth) {
        return call(module, first, second, third, fourth);
    }

    private int call(OpaWasm module, int... arguments) {
        StringJoiner terms = new StringJoiner(", ", name + "(", ")");
        for (int argument : arguments) {
            terms.add(term(module, argument));
        }
        ResultSet results = engine.prepare("x = " + terms).evaluate(null, LIMITS);
        if (results.isUndefined()) {
            return UNDEFINED;
        }
        Object value = results.results().get(0).bindings().values().get(0);
        return parse(module, value.toString());
    }

    private static String term(OpaWasm module, int address) {
        OpaWasm_ModuleExports exports = module.exports();
        int text = exports.opaValueDump(address);
        try {
            return module.memory().readCString(text);
        } finally {
            exports.opaFree(text);
        }
    }

    private static int parse(OpaWasm module, String term) {
        byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
        int text = module.exports().opaMalloc(bytes.length);
        try {
            module.memory().write(text, bytes);
            return module.exports().opaValueParse(text, bytes.length);
        } finally {
            module.exports().opaFree(text);
        }
    }
}

package dev.cordon.policy.compiled;

import com.styra.opa.wasm.OpaPolicy;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@code policy.wasm} with its manifest. Asked as often as one likes, from any thread. */
public final class CompiledPolicy {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** From here on it pays to compile the module to Java before it is evaluated. */
    private static final int LARGE_INPUT = 500_000;

    private final String name;
    private final WasmModule module;
    private final Set<String> required;
    private final HostFunctions functions;
    private final List<CompiledRule> rules;
    private final Duration longest;

    private CompiledPolicy(
            String name,
            WasmModule module,
            Set<String> required,
            HostFunctions functions,
            List<CompiledRule> rules,
            Duration longest) {
        this.name = name;
        this.module = module;
        this.required = required;
        this.functions = functions;
        this.rules = List.copyOf(rules);
        this.longest = longest;
    }

    /**
     * Loads a module and its manifest.
     *
     * @param shown the file as messages show it
     * @throws ProblemException where it is no module of OPA, where it needs a built-in function that is switched off or not
     *     there, or where the manifest is missing, invalid, or names entry points that the module has not
     */
    public static CompiledPolicy load(Path file, String shown) {
        List<CompiledRule> rules = CompiledManifest.read(file, shown);
        try {
            WasmModule module = new WasmModule(Files.readAllBytes(file));
            HostFunctions functions = new HostFunctions();
            Set<String> required = module.requiredFunctions();
            requireFunctions(shown, required, functions);
            requireEntryPoints(
                    shown,
                    rules,
                    module.instance(functions, required, false).entrypoints().keySet());
            return new CompiledPolicy(shown, module, required, functions, rules, LONGEST);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.POLICY_COMPILE,
                    Location.startOf(shown),
                    "this is no policy that OPA compiled: " + e.getMessage(),
                    "Make it with 'opa build -t wasm', and take policy.wasm out of the bundle."));
        }
    }

    /** The same with another limit for the time of each evaluation. */
    CompiledPolicy within(Duration limit) {
        return new CompiledPolicy(name, module, required, functions, rules, limit);
    }

    public List<CompiledRule> rules() {
        return rules;
    }

    /**
     * What an entry point answers, or null where it is undefined. Sets come as arrays.
     *
     * @throws ProblemException where the evaluation fails, or takes longer or more memory than it may
     */
    public @Nullable Value evaluate(CompiledRule rule, Value input, ObjectValue data) {
        String text = Ascii.json(input);
        String answer = new BoundedTask(longest).call(() -> answer(rule, text, Ascii.json(data)), this::failed);
        Value results = JsonReader.read(new SourceFile(name, answer));
        boolean defined = results instanceof ArrayValue array && !array.values().isEmpty();
        return defined && ((ArrayValue) results).values().get(0) instanceof ObjectValue first
                ? first.get("result")
                : null;
    }

    private String answer(CompiledRule rule, String input, String data) {
        OpaPolicy policy = module.instance(functions, required, input.length() > LARGE_INPUT);
        return policy.entrypoint(rule.entrypoint()).data(data).input(input).evaluate();
    }

    private ProblemException failed(String reason) {
        return new ProblemException(new Problem(
                ProblemCode.POLICY_EVALUATION,
                Location.startOf(name),
                "this compiled policy cannot be evaluated: " + reason,
                "Correct the policy that it was compiled from, and compile it again."));
    }

    private static void requireFunctions(String shown, Set<String> required, HostFunctions functions) {
        List<String> off = HostFunctions.switchedOff(required);
        if (!off.isEmpty()) {
            throw new ProblemException(new Problem(
                    ProblemCode.POLICY_COMPILE,
                    Location.startOf(shown),
                    "this compiled policy calls " + String.join(", ", off)
                            + ", which is switched off because it reaches out of the evaluation",
                    "Compile the policy without it, and give it as data what it fetched."));
        }
        List<String> unknown = functions.unknown(required);
        if (!unknown.isEmpty()) {
            throw new ProblemException(new Problem(
                    ProblemCode.POLICY_COMPILE,
                    Location.startOf(shown),
                    "this compiled policy calls " + String.join(", ", unknown) + ", which Cordon has not",
                    "Compile it with the capabilities of OPA alone."));
        }
    }

    private static void requireEntryPoints(String shown, List<CompiledRule> rules, Set<String> there) {
        List<Problem> problems = new ArrayList<>();
        for (CompiledRule rule : rules) {
            if (!there.contains(rule.entrypoint())) {
                problems.add(new Problem(
                        ProblemCode.POLICY_COMPILE,
                        rule.location(),
                        shown + " has no entry point " + rule.entrypoint() + "; it has "
                                + String.join(", ", there.stream().sorted().toList()),
                        "Correct the name, or compile with 'opa build -e " + rule.entrypoint() + "'."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}

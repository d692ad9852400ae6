package dev.cordon.rego;

import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that is evaluated here and by an OPA binary.
 *
 * @param data a JSON file, as is the input
 */
record OpaComparison(
        List<Path> modules,
        @Nullable Path data,
        @Nullable Path input,
        String query,
        boolean isVersion0,
        boolean strictErrors) {
    /** All that modules define. */
    static OpaComparison of(List<Path> modules) {
        return new OpaComparison(modules, null, null, "data", false, true);
    }

    OpaComparison v0(boolean isOld) {
        return new OpaComparison(modules, data, input, query, isOld, strictErrors);
    }

    List<String> arguments() {
        List<String> result = new ArrayList<>();
        modules.forEach(module -> result.addAll(List.of("--data", module.toString())));
        if (data != null) {
            result.addAll(List.of("--data", data.toString()));
        }
        if (input != null) {
            result.addAll(List.of("--input", input.toString()));
        }
        if (isVersion0) {
            result.add("--v0-compatible");
        }
        if (strictErrors) {
            result.add("--strict-builtin-errors");
        }
        result.add(query);
        return result;
    }

    OpaBinary.Answer ours() throws IOException {
        RegoCompiler.Builder compiler = RegoCompiler.builder()
                .v0Compatible(isVersion0)
                .strictBuiltinErrors(strictErrors)
                .enable("net.lookup_ip_addr")
                .enable("opa.runtime")
                .enable("http.send");
        for (Path module : modules) {
            compiler.module(new SourceFile(module.toString(), Files.readString(module)));
        }
        if (data != null) {
            compiler.data((ObjectValue) json(data));
        }
        try {
            ResultSet results = compiler.build().prepare(query).evaluate(input == null ? null : json(input));
            return OpaBinary.Answer.of(
                    results.results().stream().map(OpaComparison::result).toList());
        } catch (RegoException problem) {
            return OpaBinary.Answer.ofCodes(problem.diagnostics().stream().map(Diagnostic::code), null);
        }
    }

    private static Value result(ResultSet.Result result) {
        List<Value> values =
                result.expressions().stream().map(ResultSet.Expression::value).toList();
        Value both = OpaBinary.result(result.bindings(), values);
        // Once through JSON, in which sets are arrays.
        return JsonReader.read(new SourceFile("json", JsonWriter.compact(both)));
    }

    private static Value json(Path file) throws IOException {
        return JsonReader.read(new SourceFile(file.toString(), Files.readString(file)));
    }
}

package dev.cordon.rego;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.builtin.Declaration;
import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One case of OPA's conformance suite. */
record ConformanceCase(String file, int index, ObjectValue content) {
    /** The suite expects a function of its own: a pause. */
    private static final Builtin SLEEP = new Builtin(
            new Declaration(
                    "test.sleep",
                    List.of(new Type.Simple(Value.Kind.STRING)),
                    new Type.Simple(Value.Kind.NULL),
                    false,
                    false,
                    false),
            (context, arguments) -> {
                LockSupport.parkNanos(10_000_000);
                return NullValue.NULL;
            });

    static List<ConformanceCase> readAll(Path folder) {
        List<ConformanceCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(file -> read(file, cases));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return cases;
    }

    private static void read(Path file, List<ConformanceCase> cases) {
        String name = file.getFileName().toString().replace(".json", "");
        try (InputStream stream = Files.newInputStream(file)) {
            ObjectValue document = (ObjectValue) JsonReader.read(name, stream);
            int index = 0;
            for (Value each : (ArrayValue) document.get("cases")) {
                cases.add(new ConformanceCase(name, index++, (ObjectValue) each));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String id() {
        return file + "#" + index;
    }

    String title() {
        return id() + " " + text("note");
    }

    private String text(String key) {
        return content.get(key) instanceof StringValue text ? text.value() : "";
    }

    private boolean flag(String key) {
        return content.get(key) == BooleanValue.TRUE;
    }

    /** Why the case fails, if it does. */
    Optional<String> failure() {
        ResultSet results;
        try {
            results = evaluate();
        } catch (RegoException problem) {
            return judgeError(problem);
        }
        if (content.get("want_error") != null || content.get("want_error_code") != null) {
            return Optional.of("expected the error " + text("want_error_code") + " " + text("want_error") + ", got "
                    + bindings(results));
        }
        return judgeResult(bindings(results));
    }

    private Optional<String> judgeError(RegoException problem) {
        String code = problem.diagnostics().get(0).code();
        String message = asOpaPrints(problem.diagnostics().get(0));
        boolean wanted = content.get("want_error") != null || content.get("want_error_code") != null;
        boolean codeFits = text("want_error_code").isEmpty() || code.equals(text("want_error_code"));
        boolean textFits = message.contains(text("want_error"));
        if (wanted && codeFits && textFits) {
            return Optional.empty();
        }
        return Optional.of(
                wanted
                        ? "expected the error " + text("want_error_code") + " " + text("want_error") + ", got "
                                + message
                        : "unexpected error: " + message);
    }

    /** OPA's messages name the line but not the column. */
    private static String asOpaPrints(Diagnostic diagnostic) {
        String place = diagnostic.span() == null
                ? ""
                : diagnostic.span().file().name() + ":"
                        + diagnostic.span().position().line() + ": ";
        return place + diagnostic.code() + ": " + diagnostic.message();
    }

    private Optional<String> judgeResult(List<Value> actual) {
        if (!(content.get("want_result") instanceof ArrayValue expected)) {
            return Optional.empty();
        }
        List<Value> wanted = new ArrayList<>(expected.values());
        if (flag("sort_bindings")) {
            wanted.replaceAll(ConformanceCase::sorted);
            actual.replaceAll(ConformanceCase::sorted);
        }
        Collections.sort(wanted);
        Collections.sort(actual);
        return wanted.equals(actual) ? Optional.empty() : Optional.of("expected " + wanted + ", got " + actual);
    }

    private static Value sorted(Value bindings) {
        var result = ObjectValue.builder();
        ((ObjectValue) bindings).forEach((key, value) -> {
            List<Value> elements = value instanceof ArrayValue array ? new ArrayList<>(array.values()) : List.of();
            Collections.sort(elements);
            result.put(key, value instanceof ArrayValue ? ArrayValue.of(elements) : value);
        });
        return result.build();
    }

    private List<Value> bindings(ResultSet results) {
        List<Value> actual = new ArrayList<>();
        results.results().forEach(result -> actual.add(asJson(result.bindings())));
        return actual;
    }

    /** Sets are sorted arrays in the expected results, and keys are strings. */
    private static Value asJson(Value value) {
        if (value instanceof SetValue set) {
            return ArrayValue.of(
                    set.values().stream().map(ConformanceCase::asJson).toList());
        }
        if (value instanceof ArrayValue array) {
            return ArrayValue.of(
                    array.values().stream().map(ConformanceCase::asJson).toList());
        }
        if (value instanceof ObjectValue object) {
            var result = ObjectValue.builder();
            object.forEach((key, element) -> result.put(
                    key instanceof StringValue ? key : StringValue.of(JsonWriter.compact(key)), asJson(element)));
            return result.build();
        }
        return value;
    }

    private ResultSet evaluate() {
        RegoCompiler.Builder builder = RegoCompiler.builder()
                .enable("net.lookup_ip_addr")
                .enable("opa.runtime")
                .enable("http.send")
                .builtin(SLEEP)
                .strictBuiltinErrors(flag("strict_error"));
        if (content.get("modules") instanceof ArrayValue modules) {
            for (int i = 0; i < modules.size(); i++) {
                builder.module(new SourceFile("test-" + i + ".rego", ((StringValue) modules.get(i)).value()));
            }
        }
        if (content.get("data") instanceof ObjectValue data) {
            builder.data(data);
        }
        return builder.build().prepare(text("query")).evaluate(input());
    }

    /** Whether an answer is another than the suite expects, as that of an OPA of another version may be. */
    boolean contradicts(OpaBinary.Answer answer) {
        if (content.get("want_result") instanceof ArrayValue expected) {
            return !flag("sort_bindings") && !answer.bindings().equals(OpaBinary.Answer.sorted(expected.values()));
        }
        String code = text("want_error_code");
        return !code.isEmpty() && !answer.text().contains(code);
    }

    /** The case as files in a folder, to compare with an OPA binary. */
    OpaComparison comparison(Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve(file + "-" + index));
        List<Path> written = new ArrayList<>();
        if (content.get("modules") instanceof ArrayValue modules) {
            for (int i = 0; i < modules.size(); i++) {
                String text = ((StringValue) modules.get(i)).value();
                written.add(Files.writeString(own.resolve("test-" + i + ".rego"), text));
            }
        }
        return new OpaComparison(
                written,
                json(own.resolve("data.json"), content.get("data")),
                json(own.resolve("input.json"), input()),
                text("query"),
                false,
                flag("strict_error"));
    }

    private static @Nullable Path json(Path file, @Nullable Value value) throws IOException {
        if (value == null) {
            return null;
        }
        assumeThat(asJson(value)).as("no JSON, which is what OPA reads").isEqualTo(value);
        return Files.writeString(file, JsonWriter.compact(value));
    }

    private @Nullable Value input() {
        if (content.get("input_term") instanceof StringValue term) {
            return RegoCompiler.builder()
                    .build()
                    .prepare("x = " + term.value())
                    .evaluate(null)
                    .results()
                    .get(0)
                    .bindings()
                    .get("x");
        }
        return content.get("input");
    }
}

package dev.cordon.rego;

import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An OPA binary, with which evaluations are compared. */
record OpaBinary(Path path) {
    /** The binary that the system property {@code opa} names, if it is set. */
    static Stream<OpaBinary> named() {
        String path = System.getProperty("opa", "");
        return path.isEmpty() ? Stream.empty() : Stream.of(new OpaBinary(Path.of(path)));
    }

    /**
     * What came of an evaluation.
     *
     * @param text the results in an order that does not depend on who gives them, or the codes of the errors
     * @param bindings the same of the bindings alone
     * @param lacking what the evaluation needs and the binary does not have: a function, or syntax
     */
    record Answer(String text, String bindings, @Nullable String lacking) {
        static Answer of(List<Value> results) {
            List<Value> bindings = results.stream()
                    .map(result -> ((ArrayValue) result).values().get(0))
                    .toList();
            return new Answer(sorted(results), sorted(bindings), null);
        }

        /** Values as text, in an order of their own. */
        static String sorted(List<Value> values) {
            return values.stream().map(JsonWriter::compact).sorted().toList().toString();
        }

        static Answer ofCodes(Stream<String> codes, @Nullable String lacking) {
            String text = "errors " + codes.distinct().sorted().toList();
            return new Answer(text, text, lacking);
        }
    }

    Answer evaluate(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(path.toString(), "eval", "--format", "json"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end of " + command);
        }
        if (output.isBlank()) {
            return Answer.ofCodes(Stream.empty(), "it broke off with exit code " + process.exitValue());
        }
        return answer((ObjectValue) JsonReader.read(new SourceFile("opa", output)));
    }

    private static Answer answer(ObjectValue document) {
        List<ObjectValue> errors = objects(document.get("errors"));
        if (!errors.isEmpty()) {
            String lacking = errors.stream()
                    .filter(OpaBinary::isLack)
                    .map(error -> text(error, "message"))
                    .findFirst()
                    .orElse(null);
            return Answer.ofCodes(errors.stream().map(error -> text(error, "code")), lacking);
        }
        return Answer.of(
                objects(document.get("result")).stream().map(OpaBinary::result).toList());
    }

    private static boolean isLack(ObjectValue error) {
        return text(error, "code").equals("rego_parse_error")
                || text(error, "message").startsWith("undefined function");
    }

    private static Value result(ObjectValue result) {
        Value bindings = result.get("bindings");
        List<Value> values = new ArrayList<>();
        objects(result.get("expressions")).forEach(expression -> values.add(expression.get("value")));
        return result(bindings == null ? ObjectValue.EMPTY : bindings, values);
    }

    /** One way in which a query holds, as it is compared. */
    static Value result(Value bindings, List<Value> expressions) {
        return ArrayValue.of(List.of(bindings, ArrayValue.of(expressions)));
    }

    private static List<ObjectValue> objects(@Nullable Value array) {
        return array instanceof ArrayValue values
                ? values.values().stream().map(ObjectValue.class::cast).toList()
                : List.of();
    }

    private static String text(ObjectValue object, String key) {
        return object.get(key) instanceof StringValue text ? text.value() : "";
    }
}

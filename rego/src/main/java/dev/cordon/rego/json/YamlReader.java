package dev.cordon.rego.json;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML as OPA reads it: through the model of JSON, with the plain scalars of YAML 1.1. */
public final class YamlReader {
    static final String ERROR_CODE = "yaml_parse_error";
    private static final int MAX_CODE_POINTS = 512 * 1024 * 1024;
    private static final int MAX_DEPTH = 12_000;

    private static final Pattern DIRECTIVE = Pattern.compile("%(YAML|TAG)[ \t].*", Pattern.DOTALL);

    private YamlReader() {}

    /**
     * Reads all documents of a text.
     *
     * @return one value per document; an empty document is null
     * @throws JsonException with the place in the file, if the text is not YAML or has no JSON equivalent
     */
    public static List<Value> read(SourceFile file) {
        return read(file, YamlScalars::resolve, false);
    }

    /** The same, but of a key that is repeated the last value counts, as it does for OPA's functions. */
    public static List<Value> readLast(SourceFile file) {
        return read(file, YamlScalars::resolve, true);
    }

    /** The same with the plain scalars of YAML 1.2 and points in time, as OPA reads annotations. */
    public static List<Value> readCore(SourceFile file) {
        return read(file, YamlScalars::resolveCore, false);
    }

    /** The same with every scalar taken as the text that it is. */
    public static List<Value> readTexts(SourceFile file) {
        return read(file, StringValue::of, false);
    }

    private static List<Value> read(SourceFile file, Function<String, @Nullable Value> scalars, boolean repeatsKeys) {
        refuseUnknownDirectives(file);
        try {
            List<Value> documents = new ArrayList<>();
            YamlNodes nodes = new YamlNodes(file, scalars, repeatsKeys);
            for (Node document : new Yaml(options()).composeAll(new StringReader(file.text()))) {
                documents.add(nodes.toValue(document));
            }
            return documents;
        } catch (MarkedYAMLException problem) {
            throw new JsonException(error(file, problem.getProblem(), problem.getProblemMark()));
        } catch (StackOverflowError problem) {
            throw new JsonException(error(file, "nested too deeply for the stack of this thread", null));
        } catch (YAMLException problem) {
            throw new JsonException(error(file, String.valueOf(problem.getMessage()), null));
        }
    }

    /** The parser passes over directives that it does not know; Go's refuses them. Only those before any document are found. */
    private static void refuseUnknownDirectives(SourceFile file) {
        String text = file.text();
        for (int at = 0; at < text.length(); ) {
            int lineBreak = text.indexOf('\n', at);
            int end = lineBreak < 0 ? text.length() : lineBreak;
            String line = text.substring(at, end);
            if (line.startsWith("%") && !DIRECTIVE.matcher(line).matches()) {
                throw new JsonException(
                        Diagnostic.error(ERROR_CODE, "found unknown directive name", new Span(file, at, end)));
            }
            if (!line.startsWith("%") && !line.isBlank() && !line.stripLeading().startsWith("#")) {
                return;
            }
            at = end + 1;
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return options;
    }

    static Diagnostic error(SourceFile file, String message, @Nullable Mark mark) {
        if (mark == null) {
            return Diagnostic.error(ERROR_CODE, message, new Span(file, 0, 0));
        }
        int offset = file.text().offsetByCodePoints(0, mark.getIndex());
        return Diagnostic.error(ERROR_CODE, message, new Span(file, offset, offset));
    }
}

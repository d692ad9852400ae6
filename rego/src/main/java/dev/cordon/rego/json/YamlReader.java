package dev.cordon.rego.json;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
    private static final Pattern VERSION = Pattern.compile("%YAML[ \t]+([0-9]+\\.[0-9]+)");

    private YamlReader() {}

    /**
     * Reads all documents of a text.
     *
     * @return one value per document; an empty document is null
     * @throws JsonException with the place in the file, if the text is not YAML or has no JSON equivalent
     */
    public static List<Value> read(SourceFile file) {
        return read(file, new YamlRules(YamlScalars::resolve, false, true));
    }

    /** The same, but of a key that is repeated the last value counts, as it does for OPA's functions. */
    public static List<Value> readLast(SourceFile file) {
        return read(file, new YamlRules(YamlScalars::resolve, true, true));
    }

    /** The same with the plain scalars of YAML 1.2 and points in time, as OPA reads annotations. */
    public static List<Value> readCore(SourceFile file) {
        return read(file, new YamlRules(YamlScalars::resolveCore, false, false));
    }

    /** The same with every scalar taken as the text that it is. */
    public static List<Value> readTexts(SourceFile file) {
        return read(file, new YamlRules(StringValue::of, false, false));
    }

    private static List<Value> read(SourceFile file, YamlRules rules) {
        checkDirectives(file, rules.isVersion11());
        try {
            List<Value> documents = new ArrayList<>();
            YamlNodes nodes = new YamlNodes(file, rules);
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
    private static void checkDirectives(SourceFile file, boolean isVersion11) {
        String text = file.text();
        for (int at = 0; at < text.length(); ) {
            int lineBreak = text.indexOf('\n', at);
            int end = lineBreak < 0 ? text.length() : lineBreak;
            String line = text.substring(at, end);
            Matcher version = VERSION.matcher(line);
            if (line.startsWith("%") && !DIRECTIVE.matcher(line).matches()) {
                throw problem("found unknown directive name", file, at, end);
            }
            if (isVersion11 && version.lookingAt() && !version.group(1).equals("1.1")) {
                throw problem("found incompatible YAML document", file, at, end);
            }
            if (!line.startsWith("%") && !line.isBlank() && !line.stripLeading().startsWith("#")) {
                return;
            }
            at = end + 1;
        }
    }

    private static JsonException problem(String message, SourceFile file, int start, int end) {
        return new JsonException(Diagnostic.error(ERROR_CODE, message, new Span(file, start, end)));
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setTagInspector(tag -> true);
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

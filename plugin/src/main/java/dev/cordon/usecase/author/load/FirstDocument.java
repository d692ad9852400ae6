package dev.cordon.usecase.author.load;

import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.YamlReader;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.Value;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The first document of a YAML file, of which the last of repeated keys counts. OPA reads no further and is no stricter, so
 * what follows need not even be YAML.
 */
final class FirstDocument {

    private static final String ERROR_CODE = "yaml_parse_error";
    private static final int MAX_DEPTH = 1_000;

    private FirstDocument() {}

    /** @throws JsonException where it is not YAML that JSON can express */
    static Value of(SourceFile file) {
        try {
            return read(file);
        } catch (MarkedYAMLException e) {
            throw new JsonException(
                    Diagnostic.error(ERROR_CODE, String.valueOf(e.getProblem()), span(file, e.getProblemMark())));
        } catch (YAMLException e) {
            throw new JsonException(Diagnostic.error(ERROR_CODE, String.valueOf(e.getMessage()), span(file, null)));
        }
    }

    private static Value read(SourceFile file) {
        Yaml yaml = new Yaml(options());
        Iterator<Node> documents =
                yaml.composeAll(new StringReader(file.text())).iterator();
        if (!documents.hasNext()) {
            return NullValue.NULL;
        }
        Node first = documents.next();
        List<Value> values = YamlReader.read(new SourceFile(file.name(), text(yaml, file, first)));
        return values.isEmpty() ? NullValue.NULL : values.get(0);
    }

    /** The text of the file where that will do: positions in messages are those of the file. */
    private static String text(Yaml yaml, SourceFile file, Node document) {
        if (!RepeatedKeys.remove(document)) {
            int end = file.text().offsetByCodePoints(0, document.getEndMark().getIndex());
            return file.text().substring(0, end);
        }
        StringWriter rewritten = new StringWriter();
        yaml.serialize(document, rewritten);
        return rewritten.toString();
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(MAX_DEPTH);
        return options;
    }

    private static Span span(SourceFile file, @Nullable Mark mark) {
        int offset = mark == null ? 0 : file.text().offsetByCodePoints(0, mark.getIndex());
        return new Span(file, offset, offset);
    }
}

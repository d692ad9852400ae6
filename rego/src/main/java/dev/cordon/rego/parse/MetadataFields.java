package dev.cordon.rego.parse;

import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.YamlReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a metadata block, each of which has to be of its kind. What is missing or null is empty. */
final class MetadataFields {
    private static final Set<String> YES = Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> NO = Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF");

    private final MetadataBlock block;
    private final ObjectValue values;
    private final ObjectValue texts;

    private MetadataFields(MetadataBlock block, ObjectValue values, ObjectValue texts) {
        this.block = block;
        this.values = values;
        this.texts = texts;
    }

    static MetadataFields of(MetadataBlock block) {
        SourceFile yaml = block.yaml();
        if (yaml.text().isBlank()) {
            throw block.problem("expected METADATA block, found whitespace");
        }
        try {
            List<Value> values = YamlReader.readCore(yaml);
            Value first = values.isEmpty() ? NullValue.NULL : values.get(0);
            if (first == NullValue.NULL) {
                return new MetadataFields(block, ObjectValue.EMPTY, ObjectValue.EMPTY);
            }
            if (first instanceof ObjectValue content
                    && YamlReader.readTexts(yaml).get(0) instanceof ObjectValue texts) {
                return new MetadataFields(block, content, texts);
            }
            throw block.misfit("", described(first, first), "ast.rawAnnotation");
        } catch (JsonException problem) {
            throw block.unreadable(problem);
        }
    }

    private @Nullable Value value(String field) {
        Value value = values.get(field);
        return value == NullValue.NULL ? null : value;
    }

    String text(String field) {
        Value value = value(field);
        if (value != null && !(texts.get(field) instanceof StringValue)) {
            throw misfit(field, "string");
        }
        return value != null && texts.get(field) instanceof StringValue text ? text.value() : "";
    }

    boolean flag(String field) {
        Value value = value(field);
        String word = value instanceof StringValue text ? text.value() : "";
        if (value == null || value instanceof BooleanValue || NO.contains(word)) {
            return value == BooleanValue.TRUE;
        }
        if (YES.contains(word)) {
            return true;
        }
        throw misfit(field, "bool");
    }

    /** A list of anything. */
    ArrayValue list(String field) {
        return list(field, "[]interface {}");
    }

    private ArrayValue list(String field, String want) {
        Value value = value(field);
        if (value != null && !(value instanceof ArrayValue)) {
            throw misfit(field, want);
        }
        return value instanceof ArrayValue list ? list : ArrayValue.EMPTY;
    }

    List<Value> textList(String field) {
        list(field, "[]string");
        List<Value> result = new ArrayList<>();
        if (value(field) != null && texts.get(field) instanceof ArrayValue list) {
            for (Value element : list) {
                if (!(element instanceof StringValue)) {
                    throw block.misfit(field, described(element, element), "string");
                }
                result.add(element);
            }
        }
        return result;
    }

    List<ObjectValue> objectList(String field) {
        List<ObjectValue> result = new ArrayList<>();
        for (Value element : list(field, "[]map[string]interface {}")) {
            if (!(element instanceof ObjectValue object)) {
                throw block.misfit(field, described(element, element), "map[string]interface {}");
            }
            result.add(object);
        }
        return result;
    }

    ObjectValue object(String field) {
        Value value = value(field);
        if (value != null && !(value instanceof ObjectValue)) {
            throw misfit(field, "map[string]interface {}");
        }
        return value instanceof ObjectValue object ? object : ObjectValue.EMPTY;
    }

    private SyntaxProblem misfit(String field, String want) {
        Value value = values.get(field);
        Value text = texts.get(field);
        return block.misfit(field, value == null || text == null ? "" : described(value, text), want);
    }

    /** A value as OPA's YAML reader names it: its tag and the beginning of its text. */
    private static String described(Value value, Value text) {
        if (value instanceof ObjectValue) {
            return "!!map";
        }
        if (value instanceof ArrayValue) {
            return "!!seq";
        }
        String tag = value instanceof BooleanValue
                ? "!!bool"
                : value instanceof NumberValue number ? number.isInteger() ? "!!int" : "!!float" : "!!str";
        String shown = text instanceof StringValue string ? string.value() : text.toString();
        return tag + " `" + (shown.length() > 10 ? shown.substring(0, 7) + "..." : shown) + "`";
    }
}

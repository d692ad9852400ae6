package dev.cordon.rego.json;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;

/** Writes values as YAML in block style, two spaces per level, keys sorted. */
public final class YamlWriter {
    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The document, with a line break at its end. */
    public static String write(Value value) {
        YamlWriter writer = new YamlWriter();
        writer.write(value, 0, false);
        return writer.out.toString();
    }

    /** Writes a value; where it begins behind a dash or a key, its first line does not start anew. */
    private void write(Value value, int depth, boolean behindDash) {
        if (value instanceof ObjectValue object && object.size() > 0) {
            writeObject(object, depth, behindDash);
        } else if (value instanceof ArrayValue array && array.size() > 0) {
            writeElements(array, depth, behindDash);
        } else if (value instanceof SetValue set && set.size() > 0) {
            writeElements(set, depth, behindDash);
        } else {
            writeScalar(value, depth);
            out.append('\n');
        }
    }

    private void writeObject(ObjectValue object, int depth, boolean behindDash) {
        for (int i = 0; i < object.size(); i++) {
            indent(i == 0 && behindDash ? 0 : depth);
            Value value = object.valueAt(i);
            YamlText.write(out, key(object.keyAt(i)), depth, true);
            out.append(':');
            boolean isObject = value instanceof ObjectValue inner && inner.size() > 0;
            if (isObject || isSequence(value)) {
                out.append('\n');
                write(value, isObject ? depth + 1 : depth, false);
            } else {
                out.append(' ');
                write(value, depth + 1, true);
            }
        }
    }

    private void writeElements(Iterable<Value> elements, int depth, boolean behindDash) {
        boolean first = true;
        for (Value element : elements) {
            indent(first && behindDash ? 0 : depth);
            out.append("- ");
            write(element, depth + 1, true);
            first = false;
        }
    }

    private static boolean isSequence(Value value) {
        return value instanceof ArrayValue array && array.size() > 0 || value instanceof SetValue set && set.size() > 0;
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }

    private static String key(Value key) {
        return key instanceof StringValue text ? text.value() : JsonWriter.compact(key);
    }

    private void writeScalar(Value value, int depth) {
        if (value instanceof StringValue text) {
            YamlText.write(out, text.value(), depth, false);
        } else {
            out.append(value instanceof NumberValue number ? number(number) : JsonWriter.compact(value));
        }
    }

    /** What is no whole number of 64 bits is a double, written shortly: 1.0 is 1, and 1e3 is 1000. */
    private static String number(NumberValue number) {
        String text = number.text();
        if (text.matches("-?[0-9]+")) {
            BigInteger whole = new BigInteger(text);
            if (whole.signum() < 0 ? whole.bitLength() < Long.SIZE : whole.bitLength() <= Long.SIZE) {
                return text;
            }
        }
        double rounded = number.doubleValue();
        return Double.isFinite(rounded) ? GoDouble.toGeneral(rounded) : text;
    }
}

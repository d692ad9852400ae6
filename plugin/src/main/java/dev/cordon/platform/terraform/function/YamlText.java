package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/** YAML as Terraform writes it: blocks, names and texts in quotes, texts of several lines as they are. */
final class YamlText {

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(Value value) {
        YamlText text = new YamlText();
        text.value(value, 0, true);
        return text.out + (isPlain(value) ? "...\n" : "");
    }

    /** @param here whether a block begins on the line that is being written */
    private void value(Value value, int indent, boolean here) {
        if (value instanceof ArrayValue array && array.size() > 0) {
            array(array, indent, here);
        } else if (value instanceof ObjectValue object && object.size() > 0) {
            object(object, indent, here);
        } else if (value instanceof StringValue text && isBlock(text.value())) {
            block(text.value(), indent);
        } else {
            out.append(scalar(value)).append('\n');
        }
    }

    private void array(ArrayValue array, int indent, boolean here) {
        for (int i = 0; i < array.size(); i++) {
            indent(here && i == 0 ? 0 : indent);
            out.append("- ");
            value(array.get(i), indent + 2, true);
        }
    }

    private void object(ObjectValue object, int indent, boolean here) {
        for (int i = 0; i < object.size(); i++) {
            indent(here && i == 0 ? 0 : indent);
            Value member = object.valueAt(i);
            out.append(object.keyAt(i)).append(':');
            boolean list = member instanceof ArrayValue array && array.size() > 0;
            boolean map = member instanceof ObjectValue inner && inner.size() > 0;
            out.append(list || map ? "\n" : " ");
            value(member, map ? indent + 2 : list ? indent : indent + 2, false);
        }
    }

    private void block(String text, int indent) {
        boolean ended = text.endsWith("\n");
        out.append(ended ? "|\n" : "|-\n");
        for (String line : (ended ? text.substring(0, text.length() - 1) : text).split("\n", -1)) {
            indent(line.isEmpty() ? 0 : Math.max(2, indent));
            out.append(line).append('\n');
        }
    }

    private void indent(int indent) {
        out.append(" ".repeat(indent));
    }

    /** Several lines that a block can hold without tricks. */
    private static boolean isBlock(String text) {
        boolean printable = text.chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7F);
        return text.contains("\n")
                && printable
                && !text.startsWith(" ")
                && !text.startsWith("\n")
                && !text.endsWith("\n\n")
                && !text.contains(" \n")
                && !text.endsWith(" ");
    }

    /** A document that is one word without quotes says where it ends. */
    private static boolean isPlain(Value value) {
        return value instanceof NullValue || value instanceof BooleanValue || value instanceof NumberValue;
    }

    private static String scalar(Value value) {
        if (value instanceof NumberValue number) {
            return Numbers.text(Numbers.parse(number.text()));
        }
        return value.toString();
    }
}

package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code format} and {@code formatlist}. */
final class FormatFunctions {

    private FormatFunctions() {}

    static void register(FunctionTable table) {
        table.value(
                "format",
                a -> StringValue.of(FormatText.of(a.text(0), a.values().subList(1, a.size()))));
        table.value("formatlist", FormatFunctions::formatList);
    }

    private static Value formatList(Arguments arguments) {
        int length = -1;
        for (Value value : arguments.values()) {
            if (value instanceof ArrayValue list) {
                if (length >= 0 && length != list.size()) {
                    throw new TermException("the lists differ in length");
                }
                length = list.size();
            }
        }
        List<Value> results = new ArrayList<>();
        long characters = 0;
        for (int i = 0; i < Math.max(length, length < 0 ? 1 : 0); i++) {
            List<Value> row = new ArrayList<>();
            for (Value value : arguments.values().subList(1, arguments.size())) {
                row.add(value instanceof ArrayValue list ? list.get(i) : value);
            }
            String text = FormatText.of(arguments.text(0), row);
            characters += text.length();
            Texts.limit(characters);
            results.add(StringValue.of(text));
        }
        return ArrayValue.of(results);
    }
}

package dev.cordon.rego.language;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.builtin.BuiltinException;
import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.parse.Parser;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/** {@code rego.parse_module}. */
public final class LanguageBuiltins {
    private LanguageBuiltins() {}

    public static Builtins.Registry register(Builtins.Registry registry) {
        return registry.add("rego.parse_module", (context, arguments) -> parse(text(arguments[0]), text(arguments[1])));
    }

    private static String text(Value value) {
        if (value instanceof StringValue text) {
            return text.value();
        }
        throw BuiltinException.type(
                "operand must be string but got " + value.kind().typeName());
    }

    private static Value parse(String name, String text) {
        Parser.Result<Module> result = Parser.parseModule(new SourceFile(name, text));
        Module module = result.tree();
        if (!result.diagnostics().isEmpty() || module == null) {
            Diagnostic first = result.diagnostics().get(0);
            throw BuiltinException.other(first.summary());
        }
        return new ModuleDocument().of(module);
    }
}

package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/** {@code uri.*}. */
final class Uris {
    private Uris() {}

    static void register(Builtins.Registry registry) {
        registry.add("uri.parse", (context, arguments) -> parse(Operands.string(arguments, 0)))
                .add("uri.is_valid", (context, arguments) -> BooleanValue.of(isValid(arguments[0])));
    }

    /** Parts that are not there have no key; a path always has its written form beside it. */
    private static Value parse(String text) {
        UrlParts parts = UrlParts.parse(text);
        ObjectBuilder result = ObjectValue.builder();
        put(result, "scheme", parts.scheme());
        put(result, "hostname", parts.hostname());
        put(result, "port", parts.port());
        put(result, "path", parts.path());
        put(result, "raw_path", parts.rawPath());
        put(result, "raw_query", parts.rawQuery());
        put(result, "fragment", parts.fragment());
        return result.build();
    }

    private static void put(ObjectBuilder result, String name, String part) {
        if (!part.isEmpty()) {
            result.put(name, part);
        }
    }

    /** The empty text would be a relative reference, which no policy means. */
    private static boolean isValid(Value value) {
        if (!(value instanceof StringValue text) || text.value().isEmpty()) {
            return false;
        }
        try {
            UrlParts.parse(text.value());
            return true;
        } catch (BuiltinException problem) {
            return false;
        }
    }
}

package dev.cordon.rego.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Authors and resources of a metadata block, each a text or an object. */
final class NamedItems {
    private static final Pattern AUTHOR = Pattern.compile("(.*?)(?:(?:^|\\s)<(\\S*)>)?");
    private static final String NO_ITEM = "invalid value type, must be string or map";

    private final MetadataBlock block;
    private final Known known;

    NamedItems(MetadataBlock block, Known known) {
        this.known = known;
        this.block = block;
    }

    Value author(Value value) {
        if (value instanceof StringValue text) {
            return author(text.value());
        }
        if (!(value instanceof ObjectValue given)) {
            throw invalid("author", value, NO_ITEM);
        }
        ObjectBuilder author = ObjectValue.builder();
        put(author, given, "name");
        put(author, given, "email");
        if (author.size() == 0) {
            throw invalid("author", value, "'name' and/or 'email' values required in object");
        }
        return author.build();
    }

    private Value author(String text) {
        String words = String.join(" ", text.trim().split("\\s+"));
        Matcher matcher = AUTHOR.matcher(words);
        if (words.isEmpty() || !matcher.matches()) {
            throw block.problem("invalid author definition " + text + ": author is an empty string");
        }
        ObjectBuilder author = ObjectValue.builder();
        if (!matcher.group(1).isEmpty()) {
            author.put("name", matcher.group(1));
        }
        if (matcher.group(2) != null && !matcher.group(2).isEmpty()) {
            author.put("email", matcher.group(2));
        }
        return author.build();
    }

    Value resource(Value value) {
        ObjectBuilder resource = ObjectValue.builder();
        if (value instanceof ObjectValue given) {
            put(resource, given, "description");
            put(resource, given, "ref");
            if (resource.get(StringValue.of("ref")) == null) {
                throw invalid("related-resource", value, "'ref' value required in object");
            }
            return address(value, resource).build();
        }
        if (!(value instanceof StringValue text)) {
            throw invalid("related-resource", value, NO_ITEM);
        }
        if (text.value().isEmpty()) {
            throw invalid("related-resource", value, "ref URL may not be empty string");
        }
        return address(value, resource.put("ref", text)).build();
    }

    /** Addresses are written as addresses: what may not stand in a path is escaped. */
    private ObjectBuilder address(Value given, ObjectBuilder resource) {
        String ref = resource.get(StringValue.of("ref")) instanceof StringValue text ? text.value() : "";
        String problem = known.problemOfUrl().apply(ref);
        if (problem != null) {
            throw invalid("related-resource", given, problem);
        }
        int end = ref.indexOf('?') < 0 ? ref.length() : ref.indexOf('?');
        StringBuilder escaped = new StringBuilder();
        for (byte each : ref.substring(0, end).getBytes(StandardCharsets.UTF_8)) {
            if (each <= ' ') {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            } else {
                escaped.append((char) each);
            }
        }
        return resource.put("ref", escaped + ref.substring(end));
    }

    private static void put(ObjectBuilder target, ObjectValue given, String key) {
        if (given.get(key) instanceof StringValue text && !text.value().isBlank()) {
            target.put(key, text.value().strip());
        }
    }

    private SyntaxProblem invalid(String what, Value value, String why) {
        String shown = value instanceof StringValue text ? text.value() : value.toString();
        return block.problem("invalid " + what + " definition " + shown + ": " + why);
    }
}

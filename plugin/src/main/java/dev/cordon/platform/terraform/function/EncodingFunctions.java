package dev.cordon.platform.terraform.function;

import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Encodings of text and of documents. */
final class EncodingFunctions {

    private EncodingFunctions() {}

    static void register(FunctionTable table) {
        ValueFunction encode = a -> StringValue.of(JsonText.of(a.get(0)));
        table.add(
                "jsonencode",
                a -> isPartlyKnown(a)
                        ? Term.document(a.get(0))
                        : encode.lifted().apply(a));
        ValueFunction decode = a -> document(JsonDescriptor.readRepeated(new SourceFile("json", a.text(0))), "JSON");
        table.add(
                "jsondecode",
                a -> content(a.get(0)).orElseGet(() -> decode.lifted().apply(a)));
        table.value("yamldecode", a -> yaml(a.text(0)));
        table.value("yamlencode", a -> StringValue.of(YamlText.of(a.get(0))));
        table.value("base64encode", a -> StringValue.of(Base64.getEncoder().encodeToString(bytes(a.text(0)))));
        table.value("base64decode", a -> StringValue.of(decode(a.text(0))));
        table.value(
                "urlencode",
                a -> StringValue.of(URLEncoder.encode(a.text(0), StandardCharsets.UTF_8)
                        .replace("*", "%2A")
                        .replace("%7E", "~")));
        table.value("textencodebase64", a -> StringValue.of(encode(a.text(0), charset(a.text(1)))));
        table.value("textdecodebase64", a -> StringValue.of(decode(a.text(0), charset(a.text(1)))));
    }

    private static boolean isPartlyKnown(List<Term> arguments) {
        Term argument = arguments.get(0);
        return argument instanceof Term.Unknown unknown ? unknown.part() != null : Terms.firstUnknown(argument) != null;
    }

    /** What a text says that is known in part. */
    private static Optional<Term> content(Term text) {
        return text instanceof Term.Unknown unknown ? Optional.ofNullable(unknown.document()) : Optional.empty();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return decode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text, Charset charset) {
        try {
            if (text.length() % 4 != 0) {
                throw new TermException("the text is no base64: it breaks off");
            }
            byte[] bytes = Base64.getDecoder().decode(text.replaceAll("[\\r\\n]", ""));
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new TermException("the text is no base64 of a text");
        }
    }

    private static String encode(String text, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            return Base64.getEncoder().encodeToString(array);
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            throw new TermException("the encoding has no sign for a character of the text");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TermException("\"" + name + "\" is no encoding that Cordon knows");
        }
    }

    private static Value yaml(String text) {
        Documents documents = YamlDescriptor.read(new SourceFile("yaml", text));
        boolean isNull = documents.isSound() && documents.documents().isEmpty() && hasContent(text);
        return isNull ? NullValue.NULL : document(documents, "YAML");
    }

    /** A document that says {@code null} is read as none, and so are comments. */
    private static boolean hasContent(String text) {
        return text.lines().map(String::strip).anyMatch(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static Value document(Documents documents, String format) {
        if (!documents.isSound() || documents.documents().size() != 1) {
            throw new TermException("the text is no document in " + format);
        }
        return NodeValues.value(documents.documents().get(0));
    }
}

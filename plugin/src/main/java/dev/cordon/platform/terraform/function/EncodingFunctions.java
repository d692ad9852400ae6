package dev.cordon.platform.terraform.function;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Encodings of text and of documents. */
final class EncodingFunctions {

    private EncodingFunctions() {}

    static void register(FunctionTable table) {
        table.value("jsonencode", a -> StringValue.of(JsonText.of(a.get(0))));
        table.value("jsondecode", a -> document(JsonDescriptor.read(new SourceFile("json", a.text(0))), "JSON"));
        table.value("yamldecode", a -> document(YamlDescriptor.read(new SourceFile("yaml", a.text(0))), "YAML"));
        // JSON is YAML, and whoever reads the attribute parses it anyway.
        table.value("yamlencode", a -> StringValue.of(JsonText.of(a.get(0)) + "\n"));
        table.value("base64encode", a -> StringValue.of(Base64.getEncoder().encodeToString(bytes(a.text(0)))));
        table.value("base64decode", a -> StringValue.of(decode(a.text(0))));
        table.value("urlencode", a -> StringValue.of(URLEncoder.encode(a.text(0), StandardCharsets.UTF_8)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return DescriptorText.decode("text", Base64.getDecoder().decode(text))
                    .text();
        } catch (IllegalArgumentException | ProblemException e) {
            throw new TermException("the text is no base64 of a text");
        }
    }

    private static Value document(Documents documents, String format) {
        if (!documents.isSound() || documents.documents().size() != 1) {
            throw new TermException("the text is no document in " + format);
        }
        return NodeValues.value(documents.documents().get(0));
    }
}

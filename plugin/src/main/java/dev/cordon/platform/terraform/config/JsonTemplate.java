package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.platform.terraform.value.Origin;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A policy written as a JSON text with expressions in it, some of which are not known: what it says all the same. Marks
 * that no policy contains stand for what is unknown, until the text is parsed.
 */
final class JsonTemplate {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    private final List<Term> unknown = new ArrayList<>();

    private JsonTemplate() {}

    /** Null where the parts do not make a JSON object or list. */
    static @Nullable Term read(List<Term> parts) {
        boolean json = parts.get(0) instanceof Term.Scalar first
                && first.value() instanceof StringValue text
                && (text.value().stripLeading().startsWith("{")
                        || text.value().stripLeading().startsWith("["));
        return json ? new JsonTemplate().parse(parts) : null;
    }

    private @Nullable Term parse(List<Term> parts) {
        Documents documents = JsonDescriptor.read(new SourceFile("template", marked(parts)));
        if (!documents.isSound() || documents.documents().size() != 1) {
            return null;
        }
        Value value = NodeValues.value(documents.documents().get(0));
        Term.Unknown document = Term.document(term(value));
        Set<Origin> all = Terms.origins(parts);
        return new Term.Unknown(document.reason(), all, document.failed(), document.document(), null, false);
    }

    private String marked(List<Term> parts) {
        StringBuilder text = new StringBuilder();
        for (Term part : parts) {
            if (Terms.firstUnknown(part) != null) {
                text.append(BEGIN).append(unknown.size()).append(END);
                unknown.add(part);
            } else {
                text.append(Texts.of(Terms.toValue(part)).replace(BEGIN, ' '));
            }
        }
        return text.toString();
    }

    private Term term(Value value) {
        if (value instanceof ArrayValue array) {
            List<Term> items = new ArrayList<>();
            array.forEach(item -> items.add(term(item)));
            return Term.list(items);
        }
        if (value instanceof ObjectValue object) {
            SortedMap<String, Term> members = new TreeMap<>();
            object.forEach((name, member) -> members.put(key(name), term(member)));
            return Term.mapping(members);
        }
        return value instanceof StringValue text && text.value().indexOf(BEGIN) >= 0
                ? Terms.unknownFrom(marks(text.value()), "")
                : Term.of(value);
    }

    private static String key(Value name) {
        String text = Terms.text(name);
        if (text.indexOf(BEGIN) >= 0) {
            throw new TermException("a name in the document is not known");
        }
        return text;
    }

    private List<Term> marks(String text) {
        List<Term> found = new ArrayList<>();
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
            found.add(unknown.get(Integer.parseInt(text.substring(at + 1, text.indexOf(END, at)))));
        }
        return found;
    }
}

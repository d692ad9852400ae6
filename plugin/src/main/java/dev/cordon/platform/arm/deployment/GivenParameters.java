package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.finding.Location;
import dev.cordon.platform.ParameterFiles;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is given to the parameters of a template that nothing links: by files, and over them by name. */
final class GivenParameters {

    private static final Map<String, Value.Kind> KINDS = Map.of(
            "int", Value.Kind.NUMBER,
            "bool", Value.Kind.BOOLEAN,
            "array", Value.Kind.ARRAY,
            "object", Value.Kind.OBJECT,
            "secureobject", Value.Kind.OBJECT);

    private final Session session;
    private final ParameterFiles files;

    GivenParameters(Session session, ParameterFiles files) {
        this.session = session;
        this.files = files;
    }

    Map<String, Term> of(Template template) {
        Map<String, Term> given = new LinkedHashMap<>();
        ValueTypes types = new ValueTypes(template);
        files.of(template.path()).forEach((name, one) -> given.put(name.toLowerCase(Locale.ROOT), value(one)));
        for (Node.Entry entry : template.section("parameters").entries()) {
            @Nullable String text = files.text(entry.name());
            if (text != null) {
                given.put(entry.name().toLowerCase(Locale.ROOT), value(types, entry, text));
            }
        }
        return given;
    }

    private static Term value(ParameterFiles.Given given) {
        Node first = given.values().get(0);
        if (given.values().size() > 1) {
            String names = String.join(" and ", given.files());
            return new Term.Unknown("the parameter files " + names + " give different values", first.location());
        }
        @Nullable Node value = first instanceof Node.Mapping mapping ? mapping.get("value") : null;
        return value == null
                ? new Term.Unknown(SecretNames.REASON, first.location())
                : Terms.of(NodeValues.value(value), value.location());
    }

    /** A text where the type is text or a name; else what the text says as JSON. */
    private Term value(ValueTypes types, Node.Entry declared, String text) {
        Location place = ParameterFiles.place(declared.name());
        String type = types.name(declared.value());
        Value.@Nullable Kind kind = KINDS.get(type);
        if (kind == null) {
            return Terms.text(text, place);
        }
        @Nullable Value value = json(text);
        if (value != null && value.kind() == kind) {
            return Terms.of(value, place);
        }
        session.report(
                place,
                "the value given for the parameter \"" + declared.name() + "\" is no " + type,
                "Write the value as it would stand in a parameter file.");
        return new Term.Unknown("the value given for it is no " + type, place);
    }

    private static @Nullable Value json(String text) {
        try {
            return JsonReader.read(new SourceFile("json", text));
        } catch (JsonException e) {
            return null;
        }
    }
}

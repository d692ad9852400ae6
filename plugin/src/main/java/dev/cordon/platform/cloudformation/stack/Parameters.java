package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.finding.Location;
import dev.cordon.platform.ParameterFiles;
import dev.cordon.platform.cloudformation.template.Template;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of one stack with their values: what is given, else the default, else unknown. */
final class Parameters {

    private final Map<String, Term> values = new LinkedHashMap<>();

    private Parameters() {}

    /** Of a template that nothing nests: with what is given by its parameter files, and by name. */
    static Parameters given(Template template, ParameterFiles files) {
        Node.Mapping section = template.section("Parameters");
        Map<String, Term> given = new LinkedHashMap<>();
        files.of(template.path()).forEach((name, one) -> given.put(name, value(one)));
        for (Node.Entry entry : section.entries()) {
            @Nullable String text = files.text(entry.name());
            if (text != null) {
                given.put(entry.name(), Terms.text(text, ParameterFiles.place(entry.name())));
            }
        }
        return of(section, given);
    }

    static Parameters of(Node.Mapping section, Map<String, Term> given) {
        Parameters parameters = new Parameters();
        for (Node.Entry entry : section.entries()) {
            Node declaration = entry.value();
            parameters.values.put(entry.name(), value(entry, declaration, given.get(entry.name())));
        }
        return parameters;
    }

    /** Null where there is no such parameter. */
    @Nullable
    Term get(String name) {
        return values.get(name);
    }

    Set<String> names() {
        return values.keySet();
    }

    private static Term value(ParameterFiles.Given given) {
        Node first = given.values().get(0);
        if (given.values().size() > 1) {
            String files = String.join(" and ", given.files());
            return new Term.Unknown("the parameter files " + files + " give different values", first.location());
        }
        return first instanceof Node.Scalar scalar
                ? new Term.Scalar(scalar.value(), scalar.location())
                : Terms.of(NodeValues.value(first), first.location());
    }

    private static Term value(Node.Entry entry, Node declaration, @Nullable Term given) {
        String type = text(declaration, "Type");
        @Nullable Node standard = declaration instanceof Node.Mapping mapping ? mapping.get("Default") : null;
        @Nullable Term value = given;
        if (value == null && standard instanceof Node.Scalar scalar) {
            value = new Term.Scalar(scalar.value(), scalar.location());
        }
        if (Boolean.parseBoolean(text(declaration, "NoEcho")) || SecretNames.isSecret(entry.name())) {
            return new Term.Unknown(
                    SecretNames.REASON, value == null ? Set.of() : Terms.origins(List.of(value)), entry.location());
        }
        if (value == null) {
            return new Term.Unknown(
                    "the parameter \"" + entry.name()
                            + "\" has no value: give it a default, a parameter file named after the template, or a value with --var",
                    entry.location());
        }
        return typed(type, value);
    }

    private static Term typed(String type, Term value) {
        @Nullable String text = Terms.textOf(value);
        if (type.startsWith("AWS::SSM::Parameter::Value<")) {
            String name = text == null ? "" : ": " + text;
            return new Term.Unknown("read from the parameter store at deployment" + name, value.location());
        }
        boolean list = type.startsWith("List<") || type.equals("CommaDelimitedList");
        return list && text != null ? split(text, value.location()) : value;
    }

    private static Term split(String text, Location at) {
        List<Term> items = new ArrayList<>();
        for (String item : text.split(",")) {
            if (!item.isBlank()) {
                items.add(Terms.text(item.strip(), at));
            }
        }
        return new Term.Sequence(items, at);
    }

    private static String text(Node node, String name) {
        if (node instanceof Node.Mapping mapping && mapping.get(name) instanceof Node.Scalar scalar) {
            return scalar.value() instanceof StringValue text
                    ? text.value()
                    : scalar.value().toString();
        }
        return "";
    }
}

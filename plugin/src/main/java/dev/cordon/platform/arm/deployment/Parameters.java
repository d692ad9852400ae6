package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.arm.function.Evaluator;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parameters of one deployment with their values: what is given, else the default, else unknown. */
final class Parameters {

    private final Map<String, Node.Entry> declared = new LinkedHashMap<>();
    private final Map<String, Term> given = new LinkedHashMap<>();
    private final Lazy values = new Lazy("parameters");
    private final ValueTypes types;

    Parameters(Template template, Map<String, Term> given) {
        this.types = new ValueTypes(template);
        template.section("parameters")
                .entries()
                .forEach(entry -> declared.put(entry.name().toLowerCase(Locale.ROOT), entry));
        given.forEach((name, value) -> this.given.put(name.toLowerCase(Locale.ROOT), value));
    }

    /** Null where there is no such parameter. */
    @Nullable
    Term value(Session session, Evaluator evaluator, String name, Location at) {
        Node.@Nullable Entry entry = declared.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? null : values.value(session, name, at, () -> value(evaluator, entry));
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        declared.values().forEach(entry -> names.add(entry.name()));
        return names;
    }

    boolean isDeclared(String name) {
        return declared.containsKey(name.toLowerCase(Locale.ROOT));
    }

    private Term value(Evaluator evaluator, Node.Entry entry) {
        @Nullable Term value = given.get(entry.name().toLowerCase(Locale.ROOT));
        Node.@Nullable Mapping body = entry.value() instanceof Node.Mapping mapping ? mapping : null;
        @Nullable Node standard = body == null ? null : body.get("defaultValue");
        if (types.name(body).startsWith("secure") || SecretNames.isSecret(entry.name())) {
            Set<dev.cordon.resource.term.Origin> origins = value == null ? Set.of() : Terms.origins(List.of(value));
            return new Term.Unknown(SecretNames.REASON, origins, entry.location());
        }
        if (value != null) {
            return types.open(value, body);
        }
        if (standard != null) {
            return types.open(evaluator.evaluate(standard), body);
        }
        if (types.isNullable(body)) {
            return Terms.nothing(entry.location());
        }
        return new Term.Unknown(
                "the parameter \"" + entry.name()
                        + "\" has no value: give it a default, a parameter file named after the template, or a value with --var",
                Set.of(),
                Holes.named("parameter " + entry.name()),
                entry.location());
    }
}

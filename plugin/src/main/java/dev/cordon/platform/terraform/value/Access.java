package dev.cordon.platform.terraform.value;

import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attributes and indexes of terms. */
public final class Access {

    private Access() {}

    /** {@code source.name}. */
    public static Term attribute(Term source, String name) {
        if (source instanceof Term.Lazy lazy) {
            return lazy.names().contains(name) ? lazy.member().apply(name) : missing(name);
        }
        if (source instanceof Term.Unknown unknown) {
            @Nullable Term known = known(unknown, name);
            if (known != null) {
                return known;
            }
            Set<Origin> members = unknown.origins().stream()
                    .map(origin -> origin.member(name))
                    .collect(Collectors.toSet());
            return new Term.Unknown(unknown.reason(), members, unknown.failed());
        }
        if (source instanceof Term.Mapping mapping) {
            return member(mapping, name);
        }
        if (source instanceof Term.Sequence sequence && isIndex(name)) {
            return item(sequence, Integer.parseInt(name));
        }
        return missing(name);
    }

    /** {@code source[key]}. */
    public static Term index(Term source, Term key) {
        if (key instanceof Term.Unknown unknown) {
            Term.@Nullable Unknown choice = source instanceof Term.Mapping map && map.open() == null
                    ? Choice.of(List.of(key), List.copyOf(map.members().values()))
                    : null;
            if (choice != null) {
                return choice;
            }
            Set<Origin> origins = Terms.origins(List.of(source));
            return new Term.Unknown(unknown.reason(), origins);
        }
        if (source instanceof Term.Unknown unknown) {
            return key instanceof Term.Scalar scalar && scalar.value() instanceof StringValue name
                    ? member(unknown, name.value())
                    : unknown.other();
        }
        if (!(key instanceof Term.Scalar scalar)) {
            return Term.failed("an index must be a number or a text");
        }
        if (source instanceof Term.Sequence sequence) {
            return sequence.set() ? Term.failed("the items of a set have no index") : item(sequence, scalar);
        }
        return attribute(source, text(scalar));
    }

    /** What is there whatever else is in the map. */
    private static @Nullable Term known(Term.Unknown unknown, String name) {
        return unknown.part() instanceof Term.Mapping part ? part.members().get(name) : null;
    }

    /** What a text selects: of a resource that is there nobody knows how often, an instance and no attribute. */
    private static Term member(Term.Unknown unknown, String key) {
        @Nullable Term known = known(unknown, key);
        if (known != null) {
            return known;
        }
        Set<Origin> members = unknown.origins().stream()
                .map(origin -> origin.attribute().isEmpty() ? origin : origin.member(key))
                .collect(Collectors.toSet());
        return new Term.Unknown(unknown.reason(), members, unknown.failed());
    }

    private static Term member(Term.Mapping mapping, String name) {
        @Nullable Term member = mapping.members().get(name);
        @Nullable Origin open = mapping.open();
        if (open == null) {
            return member == null ? missing(name) : member;
        }
        Origin origin = open.member(name);
        return member == null
                ? new Term.Unknown("known only after apply", Set.of(origin))
                : fromResource(member, origin);
    }

    /** What is taken from a resource remembers where it came from. */
    private static Term fromResource(Term member, Origin origin) {
        return Terms.withOrigins(member, Set.of(origin));
    }

    private static Term item(Term.Sequence sequence, Term.Scalar key) {
        @Nullable Integer index = wholeNumber(key.value());
        return index == null ? Term.failed("the index of a list must be a whole number") : item(sequence, index);
    }

    private static Term item(Term.Sequence sequence, int index) {
        if (index < 0 || index >= sequence.items().size()) {
            return Term.failed("the list has no item " + index);
        }
        return sequence.items().get(index);
    }

    private static @Nullable Integer wholeNumber(Value value) {
        try {
            String text = value instanceof NumberValue number ? number.text() : Terms.text(value);
            return Numbers.parse(text).intValueExact();
        } catch (ArithmeticException | TermException e) {
            return null;
        }
    }

    private static String text(Term.Scalar scalar) {
        return Terms.text(scalar.value());
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty() && name.length() < 7 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Term missing(String name) {
        return Term.failed("there is no attribute \"" + name + "\"");
    }
}

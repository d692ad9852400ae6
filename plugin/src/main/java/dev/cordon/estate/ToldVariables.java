package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.EndMapping;
import dev.cordon.mapping.TypeMapping;
import dev.cordon.resource.Resource;
import dev.cordon.resource.ToldPlaces;
import dev.cordon.resource.Unknown;
import dev.cordon.resource.UnknownKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which variables whose values are not known may name a place. */
final class ToldVariables {

    /** Kinds of what was there and was left out on purpose. */
    private static final Set<UnknownKind> LEFT_OUT = EnumSet.of(UnknownKind.SENSITIVE, UnknownKind.WITHHELD);

    private ToldVariables() {}

    /**
     * Whether what the variable refers to is a place, or may be: most variables hold none, so that one of which nothing is
     * known counts only where its name says so, or where not even the names are known.
     */
    static boolean mayTell(Resource resource, EndMapping end, AttributeHit hit, @Nullable EstateNode target) {
        if (target != null) {
            return target.mapping != TypeMapping.NONE;
        }
        Unknown unknown = hit.unknown();
        if (unknown != null && LEFT_OUT.contains(unknown.kind())) {
            return false;
        }
        List<String> steps = AttributeReader.steps(hit.path());
        boolean whole = steps.size() < AttributeReader.steps(end.path()).size();
        if (whole && end.path().startsWith("json(") && isElsewhere(resource, hit.path())) {
            return false;
        }
        return unknown != null && (whole || isNameless(steps)) || ToldPlaces.isNamed(name(resource, hit.path(), steps));
    }

    /** Whether it is one of a list of places, which have no names. */
    private static boolean isNameless(List<String> steps) {
        return steps.get(steps.size() - 1).startsWith("[");
    }

    /** What a text is taken from says for itself what it tells, such as a policy written as blocks. */
    private static boolean isElsewhere(Resource resource, String path) {
        return resource.references().stream()
                .anyMatch(reference -> reference.path().equals(path));
    }

    /** {@code variables.DB_HOST}, or {@code env[0].value} beside {@code env[0].name}. */
    private static String name(Resource resource, String path, List<String> steps) {
        String last = "";
        for (String step : steps) {
            last = step.startsWith("[") ? last : step;
        }
        if (!last.toLowerCase(Locale.ROOT).equals("value")) {
            return last;
        }
        String beside = path.substring(0, path.length() - last.length()) + (last.equals("value") ? "name" : "Name");
        return AttributeReader.read(resource, beside, "").stream()
                .map(name -> Texts.of(name.value()))
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
    }
}

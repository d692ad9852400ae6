package dev.cordon.platform.terraform;

import dev.cordon.platform.terraform.config.ModuleOrigins;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import dev.cordon.resource.StartScripts;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan fits the configuration beside it. Its values win, so a plan that was made before the configuration was
 * changed, or of another one, would hide what is there now.
 */
final class Staleness {

    /** What a configuration says of itself, which no plan has. */
    private static final Set<String> OF_TERRAFORM = Set.of("terraform_backend", ModuleOrigins.TYPE);

    /** How many addresses a note names. */
    private static final int NAMED = 5;

    private final String plan;
    private final SortedSet<String> notPlanned = new TreeSet<>();
    private final SortedSet<String> different = new TreeSet<>();
    private boolean beside;

    Staleness(String plan) {
        this.plan = plan;
    }

    /** A resource of the configuration of which the plan has no instance. */
    void isNotPlanned(Resource resource) {
        boolean certain =
                resource.unknowns().stream().noneMatch(unknown -> unknown.path().isEmpty());
        beside = true;
        if (resource.managed() && certain && !OF_TERRAFORM.contains(resource.type())) {
            notPlanned.add(resource.address());
        }
    }

    /** @param configured the same instance in the configuration */
    void compare(Resource planned, Resource configured) {
        beside = true;
        configured.attributes().forEach((name, value) -> {
            @Nullable Value other = planned.attributes().get(name);
            boolean known = configured.unknowns().stream()
                    .noneMatch(unknown -> unknown.path().startsWith(text(name)));
            // Of scripts a plan shows a hash or the places alone.
            if (known
                    && other != null
                    && !StartScripts.isOne(text(name))
                    && isPlain(value)
                    && isPlain(other)
                    && !text(value).equals(text(other))) {
                different.add(planned.address() + " " + text(name));
            }
        });
    }

    void addTo(List<String> notes) {
        if (!beside) {
            return;
        }
        add("does not have what the configuration beside it declares", notPlanned, notes);
        add("says otherwise than the configuration beside it", different, notes);
    }

    private void add(String what, SortedSet<String> addresses, List<String> notes) {
        if (!addresses.isEmpty()) {
            List<String> named = addresses.stream().limit(NAMED).toList();
            int more = addresses.size() - named.size();
            notes.add(plan + ": this plan " + what + ", and its values are believed; make it again if it is older: "
                    + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "") + ".");
        }
    }

    /** Scalars, and lists of them: the rest providers write in more than one way. */
    private static boolean isPlain(Value value) {
        return !(value instanceof ObjectValue)
                && !(value instanceof ArrayValue array
                        && array.values().stream().anyMatch(item -> !isPlain(item) || item instanceof ArrayValue));
    }

    private static String text(Value value) {
        return value instanceof StringValue string ? string.value() : value.toString();
    }
}

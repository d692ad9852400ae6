package dev.cordon.platform.arm.deployment;

import dev.cordon.finding.Location;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.ResourceIds;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code reference} gives: the outputs of a deployment that can be seen, and of everything else nothing but itself. */
final class ResourceStates {

    private static final String AFTER = "known only after deployment";

    private final Deployment deployment;

    ResourceStates(Deployment deployment) {
        this.deployment = deployment;
    }

    Term of(Term resource, Location at) {
        String shape = Holes.shape(resource);
        List<Declared> found = find(shape);
        if (found.isEmpty()) {
            Set<Origin> origins = Terms.origins(List.of(resource));
            return new Term.Unknown(AFTER, origins, Holes.named("reference " + shape), at);
        }
        Set<Origin> origins = found.stream()
                .map(declared -> new Origin(deployment.id(declared), ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Term.Unknown after = new Term.Unknown(AFTER, origins, Holes.named("reference " + shape), at);
        @Nullable Deployment child = found.size() == 1 ? deployment.nested().of(found.get(0)) : null;
        return child == null
                ? after
                : new Term.Mapping(List.of(new Term.Member("outputs", child.outputs(at), at)), after, at);
    }

    /** By symbolic name, by id, or by the name alone. */
    List<Declared> find(String shape) {
        List<Declared> symbolic = deployment.declarations().named(shape);
        if (!symbolic.isEmpty()) {
            return symbolic;
        }
        String key = ResourceIds.folded(ResourceIds.typeAndName(shape));
        String wanted = key.isEmpty() ? shape : key;
        return deployment.declarations().all().stream()
                .filter(declared -> ResourceIds.folded(key.isEmpty() ? Holes.shape(declared.name()) : declared.key())
                        .equals(ResourceIds.folded(wanted)))
                .toList();
    }
}

package dev.cordon.estate;

import dev.cordon.register.BoundaryRule;
import dev.cordon.register.Register;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The boundaries that a resource's provider or manifest names, and those that the register names for its folder. */
public final class DeclaredBoundaries {

    private final List<BoundaryRule> folders;

    public DeclaredBoundaries(Register register) {
        this.folders = register.boundaries().stream()
                .filter(rule -> !rule.paths().isEmpty())
                .toList();
    }

    /** Innermost first. */
    public List<Boundary> of(Resource resource) {
        List<Boundary> all = new ArrayList<>(resource.boundaries());
        for (BoundaryRule rule : folders) {
            boolean within = rule.paths().stream()
                    .anyMatch(glob -> Glob.matchesPath(glob, resource.location().path()));
            boolean told = all.stream().anyMatch(one -> one.id().equals(rule.match()));
            if (within && !told) {
                all.add(new Boundary(rule.match(), "paths of the register", resource.location()));
            }
        }
        all.sort(Comparator.comparingInt(boundary -> Boundaries.rank(boundary.id())));
        return List.copyOf(all);
    }
}

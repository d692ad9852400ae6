package dev.cordon.estate;

import dev.cordon.register.BoundaryRule;
import dev.cordon.register.Register;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The boundaries that a resource's provider or manifest names, and those that the register names for its folder. */
public final class DeclaredBoundaries {

    private final List<BoundaryRule> folders;

    /** The rules that hold for a file: many resources lie in one. */
    private final Map<String, List<BoundaryRule>> byPath = new ConcurrentHashMap<>();

    public DeclaredBoundaries(Register register) {
        this.folders = register.boundaries().stream()
                .filter(rule -> !rule.paths().isEmpty())
                .toList();
    }

    /** Innermost first. */
    public List<Boundary> of(Resource resource) {
        List<BoundaryRule> rules = byPath.computeIfAbsent(resource.location().path(), this::rules);
        if (rules.isEmpty() && resource.boundaries().size() < 2) {
            return resource.boundaries();
        }
        List<Boundary> all = new ArrayList<>(resource.boundaries());
        for (BoundaryRule rule : rules) {
            // What says itself which account it is in is not in that of its folder as well.
            String kind = Boundaries.kind(rule.match());
            if (resource.boundaries().stream()
                    .noneMatch(one -> Boundaries.kind(one.id()).equals(kind))) {
                all.add(new Boundary(rule.match(), "paths of the register", resource.location()));
            }
        }
        all.sort(Comparator.comparingInt(boundary -> Boundaries.rank(boundary.id())));
        return List.copyOf(all);
    }

    private List<BoundaryRule> rules(String path) {
        return folders.stream()
                .filter(rule -> rule.paths().stream().anyMatch(glob -> Glob.matchesPath(glob, path)))
                .toList();
    }
}

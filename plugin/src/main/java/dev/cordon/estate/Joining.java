package dev.cordon.estate;

import dev.cordon.estate.fragment.Claim;
import dev.cordon.estate.fragment.Fragment;
import dev.cordon.register.Register;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out which resources of several repositories are the same thing, and puts them together. */
final class Joining {

    private static final String CHECKED = "";

    private final Register register;
    private final Identifiers identifiers;
    private final Map<String, String> repositories = new HashMap<>();
    private final Map<String, List<Resource>> byIdentifier = new LinkedHashMap<>();
    private final Map<String, String> aliases = new TreeMap<>();
    private final Map<String, List<Resource>> doubles = new TreeMap<>();
    private final Map<String, List<Claim>> claims = new TreeMap<>();
    private final SortedMap<String, Integer> strangers = new TreeMap<>();

    Joining(Register register) {
        this.register = register;
        this.identifiers = new Identifiers(register);
    }

    JoinedResources join(List<Resource> own, List<Fragment> fragments) {
        List<Resource> all = new ArrayList<>();
        own.stream().sorted().forEach(resource -> add(resource, CHECKED, all));
        fragments.stream()
                .sorted(Comparator.comparing(Fragment::repository))
                .forEach(fragment ->
                        fragment.entries().forEach(entry -> add(entry.resource(), fragment.repository(), all)));
        boolean alone = fragments.isEmpty() && all.stream().allMatch(Resource::managed);
        if (!alone) {
            all.forEach(this::index);
        }
        if (!fragments.isEmpty()) {
            byIdentifier.values().forEach(this::sameThing);
        }
        all.stream().filter(one -> !one.managed()).forEach(this::lookup);
        fragments.forEach(fragment -> fragment.entries().forEach(entry -> claim(fragment.repository(), entry)));
        List<Resource> left = all.stream()
                .filter(one -> !aliases.containsKey(one.id()))
                .map(one -> Merge.of(one, doubles.getOrDefault(one.id(), List.of())))
                .toList();
        return new JoinedResources(left, aliases, doubles, claims, notes());
    }

    private void add(Resource resource, String repository, List<Resource> all) {
        if (repositories.putIfAbsent(resource.id(), repository) == null) {
            all.add(resource);
        }
    }

    private void index(Resource resource) {
        if (resource.managed()) {
            for (String identifier : identifiers.of(resource)) {
                byIdentifier
                        .computeIfAbsent(identifier, i -> new ArrayList<>(1))
                        .add(resource);
            }
        }
    }

    /** Two in one repository that are called alike are left alone: which of them the other one is nobody can say. */
    private void sameThing(List<Resource> called) {
        Set<String> owners = new HashSet<>();
        for (Resource one : called) {
            if (!owners.add(repository(one))) {
                return;
            }
        }
        Resource first = called.get(0);
        String meant = aliases.getOrDefault(first.id(), first.id());
        for (Resource one : called.subList(1, called.size())) {
            if (one.type().equals(first.type()) && !one.id().equals(meant) && !doubles.containsKey(one.id())) {
                if (aliases.putIfAbsent(one.id(), meant) == null) {
                    doubles.computeIfAbsent(meant, id -> new ArrayList<>()).add(one);
                }
            }
        }
    }

    /** What is looked up is what is declared, where exactly one declaration is called so. */
    private void lookup(Resource resource) {
        String found = null;
        for (String identifier : identifiers.of(resource)) {
            Set<String> meant = new HashSet<>();
            for (Resource one : byIdentifier.getOrDefault(identifier, List.of())) {
                if (one.type().equals(resource.type())) {
                    meant.add(aliases.getOrDefault(one.id(), one.id()));
                }
            }
            if (meant.size() == 1) {
                found = meant.iterator().next();
            }
        }
        if (found != null) {
            aliases.put(resource.id(), found);
        }
    }

    private void claim(String repository, Fragment.Entry entry) {
        String id = entry.resource().id();
        String meant = aliases.getOrDefault(id, id);
        for (Claim claim : entry.owners()) {
            if (register.organisation(claim.organisation()).isEmpty()) {
                strangers.merge(repository + " says that " + claim.organisation(), 1, Integer::sum);
            } else if (repository.equals(repository(entry.resource()))) {
                Claim said = new Claim(
                        claim.organisation(),
                        claim.source(),
                        claim.direct(),
                        repository + " says so by " + claim.source() + ": " + claim.evidence(),
                        claim.location());
                claims.computeIfAbsent(meant, m -> new ArrayList<>()).add(said);
            }
        }
    }

    private @Nullable String repository(Resource resource) {
        return repositories.get(resource.id());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        strangers.forEach((words, count) -> notes.add("the fragment of " + words + " owns "
                + (count == 1 ? "a resource" : count + " resources")
                + "; the register has no such organisation, so that proves nothing"));
        return notes;
    }
}

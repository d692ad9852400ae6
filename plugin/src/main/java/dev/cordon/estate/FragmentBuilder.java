package dev.cordon.estate;

import dev.cordon.estate.fragment.Claim;
import dev.cordon.estate.fragment.Fragment;
import dev.cordon.estate.fragment.Prefix;
import dev.cordon.estate.fragment.Withholding;
import dev.cordon.mapping.Mappings;
import dev.cordon.register.Register;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes of a repository's resources what the check of another repository needs of them. */
public final class FragmentBuilder {

    private FragmentBuilder() {}

    /**
     * @param repository under which name others will know it
     * @param register by which the repository says whose its resources are and in which boundaries its folders lie
     */
    public static Fragment of(String repository, List<Resource> resources, Register register, Mappings mappings) {
        Map<String, List<OwnerEvidence>> owners = new HashMap<>();
        EstateBuilder.build(resources, register, mappings)
                .resources()
                .forEach(one -> owners.put(one.id(), one.owners()));
        Withholding withholding = new Withholding(mappings);
        DeclaredBoundaries boundaries = new DeclaredBoundaries(register);
        Prefix prefix = new Prefix(repository);
        List<Fragment.Entry> entries = new ArrayList<>(resources.size());
        for (Resource resource : resources) {
            Resource shown = withholding.apply(resource, boundaries.of(resource));
            List<Claim> claims = owners.getOrDefault(resource.id(), List.of()).stream()
                    .map(one -> claim(one, prefix))
                    .toList();
            entries.add(new Fragment.Entry(prefix.resource(shown), claims));
        }
        return new Fragment(repository, entries);
    }

    private static Claim claim(OwnerEvidence owner, Prefix prefix) {
        return new Claim(
                owner.organisation(),
                owner.source(),
                owner.direct(),
                owner.evidence(),
                prefix.location(owner.location()));
    }
}

package dev.cordon.estate;

import dev.cordon.estate.fragment.Claim;
import dev.cordon.estate.fragment.Fragment;
import dev.cordon.register.Register;
import dev.cordon.resource.Resource;
import java.util.List;
import java.util.Map;

/**
 * The resources of a repository and of fragments, each thing once.
 *
 * @param resources what there is; ids are unique
 * @param aliases ids of what is looked up or declared again, with the id of what they mean
 * @param doubles further declarations of a resource, by its id
 * @param claims whose a resource is according to the repositories that exported it, by its id
 * @param notes what a reader should know of the joining
 */
public record JoinedResources(
        List<Resource> resources,
        Map<String, String> aliases,
        Map<String, List<Resource>> doubles,
        Map<String, List<Claim>> claims,
        List<String> notes) {

    public JoinedResources {
        resources = List.copyOf(resources);
        aliases = Map.copyOf(aliases);
        doubles = Map.copyOf(doubles);
        claims = Map.copyOf(claims);
        notes = List.copyOf(notes);
    }

    /** The resources of one repository alone. */
    public static JoinedResources of(List<Resource> own, Register register) {
        return join(own, List.of(), register);
    }

    /**
     * The resources of the checked repository with those of others. Where two declare the same thing, the declaration of
     * the checked repository stands, else that of the first repository in order.
     */
    public static JoinedResources join(List<Resource> own, List<Fragment> fragments, Register register) {
        return new Joining(register).join(own, fragments);
    }
}

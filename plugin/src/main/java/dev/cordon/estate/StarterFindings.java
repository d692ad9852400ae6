package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.Mappings;
import dev.cordon.mapping.TypeMapping.Identity;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a repository shows of the bodies in it, for a register that is still to be written.
 *
 * @param boundaries accounts, subscriptions, clusters, namespaces and datacentres, with how many resources lie in each
 * @param tags values of tags that often name an owner, by tag, with how many resources carry each
 * @param backends where states are kept, each with the file that says so
 * @param manifests folders of Kubernetes manifests; which cluster they are for nothing in them says
 */
record StarterFindings(
        SortedMap<String, Integer> boundaries,
        SortedMap<String, SortedMap<String, Integer>> tags,
        SortedSet<String> backends,
        SortedSet<String> manifests) {

    /** Tags in which organisations write owners. */
    private static final List<String> OWNER_TAGS = List.of(
            "organisation",
            "Organisation",
            "organization",
            "Organization",
            "owner",
            "Owner",
            "business-unit",
            "BusinessUnit",
            "separation/organisation",
            "separation.organisation");

    static StarterFindings of(List<Resource> resources, Mappings mappings) {
        StarterFindings findings =
                new StarterFindings(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        for (Resource resource : resources) {
            resource.boundaries().forEach(boundary -> findings.boundaries.merge(boundary.id(), 1, Integer::sum));
            findings.addIdentity(
                    resource, mappings.of(resource.platform(), resource.type()).boundary());
            findings.addTags(resource);
            findings.addBackend(resource);
            if (resource.platform().equals("kubernetes")) {
                String path = resource.location().path();
                int slash = path.lastIndexOf('/');
                findings.manifests.add(slash < 0 ? "*" : path.substring(0, slash) + "/**");
            }
        }
        return findings;
    }

    private void addIdentity(Resource resource, @Nullable Identity identity) {
        if (identity == null) {
            return;
        }
        for (AttributeHit hit : AttributeReader.read(resource, identity.path(), "")) {
            String name = Texts.of(hit.value());
            if (name != null) {
                boundaries.merge(identity.kind() + ":" + name, 1, Integer::sum);
            }
        }
    }

    private void addBackend(Resource resource) {
        String backend = Texts.of(resource, "backend");
        if (resource.type().equals("terraform_backend") && backend != null) {
            List<String> place = new ArrayList<>();
            for (String setting : List.of("organization", "storage_account_name", "container_name", "bucket", "key")) {
                AttributeReader.read(resource, "config." + setting, "").stream()
                        .map(hit -> Texts.of(hit.value()))
                        .filter(Objects::nonNull)
                        .forEach(place::add);
            }
            backends.add(backend + " " + String.join("/", place) + " ("
                    + resource.location().path() + ")");
        }
    }

    private void addTags(Resource resource) {
        for (String tag : OWNER_TAGS) {
            String value = resource.labels().get(tag);
            if (value != null && !value.isBlank()) {
                tags.computeIfAbsent(tag, t -> new TreeMap<>()).merge(value, 1, Integer::sum);
            }
        }
    }
}

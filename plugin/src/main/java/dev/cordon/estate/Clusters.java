package dev.cordon.estate;

import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.TypeMapping.Identity;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the cluster that a resource of Terraform is made in, because its provider refers to it. */
final class Clusters {

    private static final String PROVIDER = "provider.cluster";

    private Clusters() {}

    /** The boundary, where exactly one cluster is referred to and its name is known. */
    static Optional<String> named(EstateGraph graph, Resource resource) {
        return Optional.ofNullable(cluster(graph, resource)).map(Clusters::boundary);
    }

    /** The cluster itself, where its name is not known. */
    static Optional<EstateNode> nameless(EstateGraph graph, Resource resource) {
        return Optional.ofNullable(cluster(graph, resource)).filter(cluster -> boundary(cluster) == null);
    }

    private static @Nullable EstateNode cluster(EstateGraph graph, Resource resource) {
        EstateNode found = null;
        for (Reference reference : resource.references()) {
            EstateNode target = reference.path().equals(PROVIDER) ? graph.find(reference.target()) : null;
            if (target != null && found != null && target != found) {
                return null;
            }
            found = target == null ? found : target;
        }
        return found;
    }

    private static @Nullable String boundary(EstateNode cluster) {
        Identity identity = cluster.mapping.boundary();
        if (identity == null || cluster.resource == null) {
            return null;
        }
        return AttributeReader.read(cluster.resource, identity.path(), "").stream()
                .map(hit -> Texts.of(hit.value()))
                .filter(name -> name != null && !name.isEmpty())
                .findFirst()
                .map(name -> identity.kind() + ":" + name)
                .orElse(null);
    }
}

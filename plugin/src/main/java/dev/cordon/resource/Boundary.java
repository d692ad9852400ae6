package dev.cordon.resource;

import dev.cordon.finding.Location;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A container that the platform puts a resource into without a resource of its own saying so: the account of a provider,
 * the namespace of a manifest.
 *
 * @param id kind and name as the register writes them: {@code aws:account:111111111111},
 *     {@code azure:subscription:…}, {@code k8s:namespace:wp-portal}
 * @param evidence what says so, in words: {@code provider "azurerm" subscription_id}
 */
public record Boundary(String id, String evidence, @Nullable Location location) {

    public Boundary {
        Objects.requireNonNull(id);
        Objects.requireNonNull(evidence);
    }
}

package dev.cordon.estate;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * What says that an organisation owns a resource.
 *
 * @param source register, principal, tag, providerDefaults, container, boundary, path or naming
 * @param direct whether it names the resource itself: two direct ones that differ are a conflict
 * @param evidence in words
 */
public record OwnerEvidence(
        String organisation,
        String source,
        boolean direct,
        String evidence,
        @Nullable Location location) {}

package dev.cordon.usecase.explain;

import dev.cordon.estate.ConsideredEvidence;
import dev.cordon.estate.EstateResource;
import dev.cordon.estate.SystemReason;
import dev.cordon.mapping.ChangedType;
import java.util.List;

/**
 * Everything about a resource.
 *
 * @param mapping what a security team's own files changed of what its type means
 * @param owners what was considered to find the owner, what won first
 * @param systems why it serves each of its restricted systems
 * @param out edges that start at it, sorted by id
 * @param in edges that lead to it, sorted by id
 * @param between edges that it declares between others, as a peering does, sorted by id
 * @param waitsFor what must be there before it, as its descriptor says itself; no edge comes of that
 * @param shares what it shares with other organisations
 * @param unknown what is not known about it and what hangs on it
 */
public record ResourceExplanation(
        EstateResource resource,
        List<ChangedType> mapping,
        List<ConsideredEvidence> owners,
        List<SystemReason> systems,
        List<Relation> out,
        List<Relation> in,
        List<Relation> between,
        List<Awaited> waitsFor,
        List<Share> shares,
        List<Gap> unknown) {

    public ResourceExplanation {
        mapping = List.copyOf(mapping);
        owners = List.copyOf(owners);
        systems = List.copyOf(systems);
        out = List.copyOf(out);
        in = List.copyOf(in);
        between = List.copyOf(between);
        waitsFor = List.copyOf(waitsFor);
        shares = List.copyOf(shares);
        unknown = List.copyOf(unknown);
    }
}

package dev.cordon.estate;

import dev.cordon.estate.fragment.Claim;
import dev.cordon.finding.Location;
import dev.cordon.mapping.Mappings;
import dev.cordon.mapping.TypeMapping;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A resource while the estate is being built. The steps of {@link EstateBuilder} fill it in, one after the other; each
 * reads only what the steps before it wrote.
 */
final class EstateNode implements Comparable<EstateNode> {

    final int index;
    final String id;
    final String type;
    final String name;
    final @Nullable Resource resource;
    final TypeMapping mapping;

    /** Declarations of the same thing in other repositories. */
    List<Resource> doubles = List.of();

    /** Whose it is according to the repositories that exported it. */
    List<Claim> claims = List.of();

    /** Kind and name as the register writes them, where this is a boundary. */
    @Nullable
    String boundaryId;

    /** Boundaries that descriptors and register put it into, innermost first. */
    List<String> declaredBoundaries = List.of();

    /** All boundaries around it, innermost first. */
    List<EstateNode> enclosing = List.of();

    /** For external ends: who referred to it first. */
    @Nullable
    EstateNode referredBy;

    @Nullable
    Location referredAt;

    final List<Edge> out = new ArrayList<>();
    final List<Edge> in = new ArrayList<>();

    List<OwnerEvidence> owners = List.of();

    @Nullable
    Host host;

    final SortedSet<Tenant> tenants = new TreeSet<>();
    final SortedSet<String> systems = new TreeSet<>();

    @Nullable
    String service;

    @Nullable
    String application;

    String exposure = "unknown";

    /** Whether what comes in over one link goes out over another. */
    String routes = Routing.YES;

    /** Whether it passes traffic on between the networks that it stands in, as a router does, or a machine in two. */
    String forwards = Routing.NO;

    /** Whether it is a network, which a peering joins to another. */
    boolean network;

    /** Whether all that it does not pass on is what goes from peering to peering. */
    boolean onlyPeerings;

    /** Level by layer; equal maps of many nodes are one. */
    SortedMap<String, String> isolation = Collections.emptySortedMap();

    EstateNode(int index, Resource resource, TypeMapping mapping) {
        this(index, resource.id(), resource.type(), resource.name(), resource, mapping);
    }

    EstateNode(int index, String id, String type, String name, @Nullable Resource resource, TypeMapping mapping) {
        this.index = index;
        this.id = id;
        this.type = type;
        this.name = name;
        this.resource = resource;
        this.mapping = mapping;
    }

    /** The organisation that the strongest evidence names, or null. */
    @Nullable
    String owner() {
        return owners.isEmpty() ? null : owners.get(0).organisation();
    }

    /** Of what is not in the repository, that of whoever referred to it first. */
    String platform() {
        return resource != null ? resource.platform() : referredBy == null ? Mappings.EXTERNAL : referredBy.platform();
    }

    boolean isExternal() {
        return resource == null;
    }

    /** Identities are no part of a system and no tenant of a container. */
    boolean isPrincipal() {
        return mapping.principal() != null || id.startsWith("principal:");
    }

    /** Relations (a peering, a grant), identities and what is only looked up are nothing that lies in a container. */
    boolean standsForSomething() {
        return !isPrincipal() && !isLookup() && !mapping.isRelation();
    }

    /** What is only looked up is somebody else's declaration. */
    boolean isLookup() {
        return resource != null && !resource.managed();
    }

    @Nullable
    Location location() {
        return resource == null ? referredAt : resource.location();
    }

    /** By id; what is declared was numbered in that order, and numbers are compared faster. */
    @Override
    public int compareTo(EstateNode other) {
        return isExternal() || other.isExternal() ? id.compareTo(other.id) : Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return id;
    }
}

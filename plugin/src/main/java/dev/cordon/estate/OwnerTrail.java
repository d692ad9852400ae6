package dev.cordon.estate;

import dev.cordon.estate.ConsideredEvidence.Outcome;
import dev.cordon.finding.Location;
import java.util.ArrayList;
import java.util.List;

/** Tells of one resource what was considered to find its owner, what won, and why the rest did not. */
final class OwnerTrail {

    private final OwnerAttribution attribution;
    private final OwnEvidence own;

    OwnerTrail(OwnerAttribution attribution, OwnEvidence own) {
        this.attribution = attribution;
        this.own = own;
    }

    List<ConsideredEvidence> of(EstateNode node) {
        List<ConsideredEvidence> trail = new ArrayList<>();
        for (OwnerEvidence evidence : node.owners) {
            trail.add(trail.isEmpty() ? ConsideredEvidence.of(evidence, Outcome.WINS, "") : against(evidence, node));
        }
        for (OwnerEvidence evidence : attribution.unasked(node)) {
            trail.add(ConsideredEvidence.of(
                    evidence, Outcome.IGNORED, "attribution.precedence of the register leaves this source out"));
        }
        OwnerEvidence container = attribution.byContainer(node);
        if (container != null && !node.owners.contains(container)) {
            trail.add(against(container, node));
        }
        boundaries(node, trail);
        if (node.resource != null) {
            own.unproven(node.resource).forEach((tag, at) -> trail.add(unproven(tag, at)));
        }
        return trail;
    }

    private static ConsideredEvidence against(OwnerEvidence evidence, EstateNode node) {
        OwnerEvidence winner = node.owners.get(0);
        if (evidence.organisation().equals(winner.organisation())) {
            return ConsideredEvidence.of(evidence, Outcome.AGREES, "");
        }
        if (evidence.direct() && winner.direct()) {
            return ConsideredEvidence.of(
                    evidence,
                    Outcome.CONFLICTS,
                    "both name the resource itself; " + winner.source() + " is asked first");
        }
        return ConsideredEvidence.of(evidence, Outcome.OUTRANKED, winner.source() + " is stronger");
    }

    /** Boundaries around it that name somebody else than what is there already says. */
    private void boundaries(EstateNode node, List<ConsideredEvidence> trail) {
        if (node.owners.isEmpty()) {
            return;
        }
        OwnerEvidence winner = node.owners.get(0);
        boolean byBoundary = winner.source().equals("boundary") && !winner.direct();
        for (EstateNode boundary : node.enclosing) {
            OwnerEvidence owner = boundary.owners.isEmpty() ? null : boundary.owners.get(0);
            String inside = OwnerAttribution.inside(boundary);
            boolean told = node.owners.stream()
                    .anyMatch(evidence -> evidence.evidence().equals(inside));
            boolean same = owner != null && owner.organisation().equals(winner.organisation());
            boolean hosts = Boundaries.hosts(Enclosures.boundaryId(boundary)) && !byBoundary;
            if (owner != null && !told && (hosts || !same)) {
                trail.add(new ConsideredEvidence(
                        owner.organisation(),
                        "boundary",
                        inside,
                        owner.location(),
                        hosts ? Outcome.HOSTS : Outcome.OUTRANKED,
                        hosts
                                ? "a boundary says who hosts; " + winner.source() + " says who owns"
                                : "what is further in is stronger"));
            }
        }
    }

    private static ConsideredEvidence unproven(String tag, Location at) {
        return new ConsideredEvidence(
                null,
                "tag",
                "tag " + tag,
                at,
                Outcome.UNPROVEN,
                "no organisation of the register has this id or alias");
    }
}

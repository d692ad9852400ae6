package dev.cordon.estate;

import dev.cordon.register.BoundaryRule;
import dev.cordon.register.Register;
import java.util.ArrayList;
import java.util.List;

/** What the register says of boundaries and of things that are not in the repository. */
final class OutsideEvidence {

    private final Register register;
    private final PrincipalDirectory principals;

    OutsideEvidence(Register register, PrincipalDirectory principals) {
        this.register = register;
        this.principals = principals;
    }

    List<OwnerEvidence> of(EstateNode node) {
        List<OwnerEvidence> all = new ArrayList<>();
        for (BoundaryRule rule : rulesFor(node)) {
            all.add(new OwnerEvidence(rule.organisation(), "boundary", true, "boundary " + rule.match(), null));
        }
        String id = node.boundaryId == null ? node.id : node.boundaryId;
        String prefix = id.startsWith("principal:") ? id.substring("principal:".length()) : id;
        String kind = kind(prefix);
        String name = prefix.substring(Math.min(prefix.length(), kind.length() + 1));
        String organisation = principals.organisation(kind, name);
        if (organisation != null) {
            all.add(new OwnerEvidence(organisation, "principal", true, "principal " + prefix, null));
        }
        return all;
    }

    /** Rules that name the node exactly come before those that name it by a glob. */
    List<BoundaryRule> rulesFor(EstateNode node) {
        List<BoundaryRule> exact = new ArrayList<>();
        List<BoundaryRule> globs = new ArrayList<>();
        List<String> names = names(node);
        for (BoundaryRule rule : register.boundaries()) {
            if (names.contains(rule.match())) {
                exact.add(rule);
            } else if (names.stream().anyMatch(name -> Glob.matchesIgnoringCase(rule.match(), name))) {
                globs.add(rule);
            }
        }
        return exact.isEmpty() ? globs : exact;
    }

    /** The id, the boundary's id, a namespace without its cluster, and an outside thing as it was written. */
    private static List<String> names(EstateNode node) {
        List<String> names = new ArrayList<>();
        names.add(node.id);
        names.add(Boundaries.plain(node.id));
        if (node.boundaryId != null) {
            names.add(node.boundaryId);
            names.add(Boundaries.plain(node.boundaryId));
        }
        if (node.isExternal()) {
            names.add(node.name);
            names.add(node.type + ":" + node.name);
        }
        return names;
    }

    private static String kind(String id) {
        if (id.startsWith("network:") || id.startsWith("oidc:") || id.startsWith("email:")) {
            return id.substring(0, id.indexOf(':'));
        }
        int second = id.indexOf(':', id.indexOf(':') + 1);
        return second < 0 ? "" : id.substring(0, second);
    }
}

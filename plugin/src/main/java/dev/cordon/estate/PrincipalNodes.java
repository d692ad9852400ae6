package dev.cordon.estate;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/** The node of a principal that no descriptor declares. Whole accounts, tenants and projects are boundaries. */
final class PrincipalNodes {

    private final EstateGraph graph;
    private final BoundaryNodes boundaries;

    PrincipalNodes(EstateGraph graph, BoundaryNodes boundaries) {
        this.graph = graph;
        this.boundaries = boundaries;
    }

    EstateNode find(String kind, String name, EstateNode referrer, @Nullable Location at) {
        switch (kind) {
            case "aws:principal":
                return aws(name, referrer, at);
            case "google:member":
                return google(GoogleMember.of(name), referrer, at);
            case "dns:name":
                String account = registryAccount(name);
                if (!account.isEmpty()) {
                    return boundaries.find("aws:account:" + account, referrer, at);
                }
                break;
            case "oidc":
                return principal(kind, Issuers.url(name), referrer, at);
            default:
                break;
        }
        if (!Boundaries.kind(kind + ":" + name).isEmpty()) {
            return boundaries.find(kind + ":" + name, referrer, at);
        }
        return principal(kind, name, referrer, at);
    }

    /** The account whose registry of images the host is; empty for other hosts. */
    private static String registryAccount(String host) {
        int end = host.indexOf(".dkr.ecr.");
        String account = end < 0 ? "" : host.substring(0, end);
        return Arns.isAccount(account) ? account : "";
    }

    /** Puts what an ARN names into the account that it names. */
    void placeInAccount(EstateNode node, String arn, @Nullable Location at) {
        String account = Arns.account(arn);
        if (!account.isEmpty()) {
            EstateNode around = boundaries.find("aws:account:" + account, node, at);
            graph.add(Containment.contained(node, around, node, at));
        }
    }

    /** Puts what a name of Google's names into the project that it names. */
    void placeInProject(EstateNode node, String project, @Nullable Location at) {
        EstateNode around = boundaries.find("google:project:" + project, node, at);
        graph.add(Containment.contained(node, around, node, at));
    }

    /** A whole project or organization is a boundary; a service account lies in its project. */
    private EstateNode google(GoogleMember member, EstateNode referrer, @Nullable Location at) {
        if (member.isBoundary()) {
            return boundaries.find(member.kind() + ":" + member.name(), referrer, at);
        }
        EstateNode node = principal(member.kind(), member.name(), referrer, at);
        if (!member.project().isEmpty()) {
            placeInProject(node, member.project(), at);
        }
        return node;
    }

    private EstateNode aws(String name, EstateNode referrer, @Nullable Location at) {
        if (Arns.isAccount(name)) {
            return boundaries.find("aws:account:" + name, referrer, at);
        }
        if (Arns.isOrganization(name)) {
            return boundaries.find("aws:organization:" + name, referrer, at);
        }
        if (!Arns.isArn(name)) {
            return principal("aws:principal", name, referrer, at);
        }
        if (Arns.resource(name).equals("root")) {
            return boundaries.find("aws:account:" + Arns.account(name), referrer, at);
        }
        if (!Arns.organization(name).isEmpty()) {
            return boundaries.find("aws:organization:" + Arns.organization(name), referrer, at);
        }
        EstateNode node = principal("aws:principal", name, referrer, at);
        placeInAccount(node, name, at);
        return node;
    }

    private EstateNode principal(String kind, String name, EstateNode referrer, @Nullable Location at) {
        return graph.external("principal:" + kind + ":" + name, "principal", name, referrer, at);
    }
}

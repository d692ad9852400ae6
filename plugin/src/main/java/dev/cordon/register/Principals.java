package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identities and networks by which an organisation is known, per provider; names are globs, ids are exact. */
public record Principals(
        Aws aws,
        Azure azure,
        Google google,
        Vsphere vsphere,
        Kubernetes kubernetes,
        ActiveDirectory ad,
        List<String> oidc,
        List<String> emailDomains,
        List<String> networks) {

    private static final Principals NONE = new Principals(
            Aws.NONE,
            Azure.NONE,
            Google.NONE,
            Vsphere.NONE,
            Kubernetes.NONE,
            ActiveDirectory.NONE,
            List.of(),
            List.of(),
            List.of());

    public Principals {
        aws = aws == null ? Aws.NONE : aws;
        azure = azure == null ? Azure.NONE : azure;
        google = google == null ? Google.NONE : google;
        vsphere = vsphere == null ? Vsphere.NONE : vsphere;
        kubernetes = kubernetes == null ? Kubernetes.NONE : kubernetes;
        ad = ad == null ? ActiveDirectory.NONE : ad;
        oidc = Defaults.sorted(oidc);
        emailDomains = Defaults.sorted(emailDomains);
        networks = Defaults.sorted(networks);
    }

    static Principals orNone(@Nullable Principals given) {
        return given == null ? NONE : given;
    }

    /** Account numbers, organization ids, groups of the identity centre, roles. */
    public record Aws(
            List<String> accounts, List<String> organizations, List<String> identityStore, List<String> roles) {
        static final Aws NONE = new Aws(List.of(), List.of(), List.of(), List.of());

        public Aws {
            accounts = Defaults.sorted(accounts);
            organizations = Defaults.sorted(organizations);
            identityStore = Defaults.sorted(identityStore);
            roles = Defaults.sorted(roles);
        }
    }

    /** Tenants, subscriptions, object ids, names of groups, client ids of applications. */
    public record Azure(
            List<String> tenants,
            List<String> subscriptions,
            List<String> objects,
            List<String> groups,
            List<String> applications) {
        static final Azure NONE = new Azure(List.of(), List.of(), List.of(), List.of(), List.of());

        public Azure {
            tenants = Defaults.sorted(tenants);
            subscriptions = Defaults.sorted(subscriptions);
            objects = Defaults.sorted(objects);
            groups = Defaults.sorted(groups);
            applications = Defaults.sorted(applications);
        }
    }

    /** Projects, domains, IAM members. */
    public record Google(List<String> projects, List<String> domains, List<String> members) {
        static final Google NONE = new Google(List.of(), List.of(), List.of());

        public Google {
            projects = Defaults.sorted(projects);
            domains = Defaults.sorted(domains);
            members = Defaults.sorted(members);
        }
    }

    /** Users and groups as {@code DOMAIN\name}. */
    public record Vsphere(List<String> groups) {
        static final Vsphere NONE = new Vsphere(List.of());

        public Vsphere {
            groups = Defaults.sorted(groups);
        }
    }

    /** Groups and users of clusters. */
    public record Kubernetes(List<String> groups, List<String> users) {
        static final Kubernetes NONE = new Kubernetes(List.of(), List.of());

        public Kubernetes {
            groups = Defaults.sorted(groups);
            users = Defaults.sorted(users);
        }
    }

    /** Domains, groups and security identifiers. */
    public record ActiveDirectory(List<String> domains, List<String> groups, List<String> sids) {
        static final ActiveDirectory NONE = new ActiveDirectory(List.of(), List.of(), List.of());

        public ActiveDirectory {
            domains = Defaults.sorted(domains);
            groups = Defaults.sorted(groups);
            sids = Defaults.sorted(sids);
        }
    }
}

package dev.cordon.estate;

import dev.cordon.register.Organisation;
import dev.cordon.register.Principals;
import dev.cordon.register.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which organisation a principal belongs to, by the {@code principals} of the register. */
final class PrincipalDirectory {

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, List<Pattern>> patterns = new HashMap<>();
    private final Map<Cidr, String> networks = new LinkedHashMap<>();

    private record Pattern(String glob, String organisation) {}

    PrincipalDirectory(Register register) {
        for (Organisation organisation : register.organisations()) {
            Principals principals = organisation.principals();
            String id = organisation.id();
            cloud(principals, id);
            names("k8s:group", principals.kubernetes().groups(), id);
            names("k8s:user", principals.kubernetes().users(), id);
            names("vsphere:group", principals.vsphere().groups(), id);
            names("vsphere:group", principals.ad().groups(), id);
            names("ad:domain", principals.ad().domains(), id);
            names("ad:group", principals.ad().groups(), id);
            List.of("ad:group", "vsphere:group")
                    .forEach(kind -> names(kind, principals.ad().sids(), id));
            names("oidc", principals.oidc().stream().map(Issuers::url).toList(), id);
            names("openstack:group", principals.ad().groups(), id);
            names("network", principals.networks(), id);
            for (String network : principals.networks()) {
                Cidr cidr = Cidr.parse(network);
                if (cidr != null) {
                    networks.putIfAbsent(cidr, id);
                }
            }
            principals.ad().domains().forEach(domain -> hosts(domain, id));
            principals.google().domains().forEach(domain -> {
                names("google:member", List.of("*@" + domain), id);
                hosts(domain, id);
            });
            principals.emailDomains().forEach(domain -> {
                names("email", List.of("*@" + domain), id);
                names("k8s:user", List.of("*@" + domain), id);
                names("google:member", List.of("*@" + domain), id);
                names("google:domain", List.of(domain), id);
                hosts(domain, id);
            });
        }
    }

    /** The organisation, or null where the register names none. */
    @Nullable
    String organisation(String kind, String name) {
        String found = exact.get(key(kind, name));
        if (found != null) {
            return found;
        }
        for (Pattern pattern : patterns.getOrDefault(kind, List.of())) {
            if (Glob.matchesIgnoringCase(pattern.glob(), name)) {
                return pattern.organisation();
            }
        }
        return kind.equals("network") ? network(name) : null;
    }

    /** Of networks in each other, the innermost. */
    private @Nullable String network(String name) {
        Cidr cidr = Cidr.parse(name);
        if (cidr == null) {
            return null;
        }
        return networks.entrySet().stream()
                .filter(known -> known.getKey().contains(cidr))
                .max(Comparator.comparingInt(known -> known.getKey().prefix()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private void cloud(Principals principals, String id) {
        names("aws:account", principals.aws().accounts(), id);
        names("aws:organization", principals.aws().organizations(), id);
        names("aws:identity-store", principals.aws().identityStore(), id);
        names("aws:principal", principals.aws().roles(), id);
        names("azure:tenant", principals.azure().tenants(), id);
        names("azure:subscription", principals.azure().subscriptions(), id);
        names("azure:object", principals.azure().objects(), id);
        names("azure:object", principals.azure().applications(), id);
        names("azure:group", principals.azure().groups(), id);
        names("google:project", principals.google().projects(), id);
        names("google:domain", principals.google().domains(), id);
        names("google:member", principals.google().members(), id);
    }

    private void names(String kind, List<String> names, String organisation) {
        for (String name : names) {
            if (name.indexOf('*') >= 0 || name.indexOf('?') >= 0) {
                patterns.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Pattern(name, organisation));
            } else {
                exact.putIfAbsent(key(kind, name), organisation);
            }
        }
    }

    /** A domain and every name below it. */
    private void hosts(String domain, String organisation) {
        names("dns:name", List.of(domain, "*." + domain), organisation);
    }

    private static String key(String kind, String name) {
        return kind + "\n" + name.toLowerCase(Locale.ROOT);
    }
}

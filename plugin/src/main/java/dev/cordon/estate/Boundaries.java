package dev.cordon.estate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kinds of boundary: which lie inside which, and which count as an account. */
final class Boundaries {

    static final String NAMESPACE = "k8s:namespace";
    static final String CLUSTER = "k8s:cluster";

    /** Innermost first. */
    private static final List<String> KINDS = List.of(
            NAMESPACE,
            CLUSTER,
            "azure:resource-group",
            "vsphere:vlan",
            "vsphere:datacenter",
            "vsphere:server",
            "aws:account",
            "azure:subscription",
            "google:project",
            "openstack:project",
            "ad:domain",
            "google:folder",
            "azure:management-group",
            "openstack:domain",
            "azure:tenant",
            "aws:organization",
            "google:organization");

    /** Places in that order, by kind. */
    private static final Map<String, Integer> RANKS =
            IntStream.range(0, KINDS.size()).boxed().collect(Collectors.toMap(KINDS::get, rank -> rank));

    /** Whoever holds one of these hosts what lies in it. */
    private static final Set<String> HOSTS = Set.of(
            CLUSTER, "vsphere:datacenter", "aws:account", "azure:subscription", "google:project", "openstack:project");

    /** Those of them that are accounts with a cloud provider. */
    private static final Set<String> ACCOUNTS =
            Set.of("aws:account", "azure:subscription", "google:project", "openstack:project");

    private Boundaries() {}

    /** {@code azure:subscription} of {@code azure:subscription:0000…}; empty where the id is no boundary's. */
    static String kind(String id) {
        int first = id.indexOf(':');
        int second = first < 0 ? -1 : id.indexOf(':', first + 1);
        String kind = second < 0 ? "" : id.substring(0, second);
        return RANKS.containsKey(kind) ? kind : "";
    }

    /** The id of what is named only within another boundary: {@code k8s:namespace:<cluster>/<name>}. */
    static String inside(String kind, String outer, String name) {
        return kind + ":" + name(outer) + "/" + name;
    }

    /** The same id as people write it, without what it lies in. */
    static String plain(String id) {
        int slash = id.indexOf('/');
        boolean inside = kind(id).equals(NAMESPACE) || kind(id).equals("azure:resource-group");
        return inside && slash >= 0 ? kind(id) + ":" + id.substring(slash + 1) : id;
    }

    /** The part after the kind. */
    static String name(String id) {
        return id.substring(kind(id).length() + 1);
    }

    static int rank(String id) {
        return RANKS.getOrDefault(kind(id), KINDS.size());
    }

    static boolean hosts(String id) {
        return HOSTS.contains(kind(id));
    }

    static boolean isAccount(String id) {
        return ACCOUNTS.contains(kind(id));
    }
}

package dev.cordon.estate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.finding.Location;
import dev.cordon.mapping.EndMapping;
import dev.cordon.resource.ToldPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a text means that a program is told, such as a variable of its environment: something that descriptors declare, an
 * account, or a host whose organisation the register knows. A text says many things, so what is none of these is nobody's.
 * The estates that show it are in {@code sharing}.
 */
final class ToldNodes {

    private static final Pattern QUEUE = Pattern.compile(
            "^https://(?:sqs\\.([a-z0-9-]+)|([a-z0-9-]+)\\.queue)\\.amazonaws\\.com(?:\\.cn)?/([0-9]{12})/([A-Za-z0-9_.-]+)$");
    private static final Pattern BUCKET = Pattern.compile("^(?:(?:s3[an]?|gs)://|arn:[^:]+:s3:::)([^/*\\s]+)");

    /** What Azure calls the hosts of a thing, and the types of things that are called so. */
    private static final Pattern AZURE = Pattern.compile("^([a-z0-9-]+)\\.(?:privatelink\\.)?(?:[a-z0-9-]+\\.)*"
            + "(?:windows\\.net|azure\\.net|azure\\.com|azurewebsites\\.net|azconfig\\.io)$");

    /** {@code name.namespace.svc.cluster.local}, or as much of it as is needed. */
    private static final Pattern SERVICE =
            Pattern.compile("^([a-z0-9-]+)\\.([a-z0-9-]+)(?:\\.svc(?:\\.[a-z0-9.-]+)?)?\\.?$");

    private final ResourceIndex index;
    private final PrincipalDirectory directory;
    private final PrincipalNodes principals;
    private final NetworkNodes networks;
    private final DeclaredAddresses addresses;

    ToldNodes(
            ResourceIndex index,
            PrincipalDirectory directory,
            PrincipalNodes principals,
            NetworkNodes networks,
            DeclaredAddresses addresses) {
        this.index = index;
        this.directory = directory;
        this.principals = principals;
        this.networks = networks;
        this.addresses = addresses;
    }

    /** The id or ARN that the text is, where it is one that says more than a name. */
    static @Nullable String identifier(String text) {
        Matcher queue = QUEUE.matcher(text);
        if (queue.matches()) {
            String region = queue.group(1) == null ? queue.group(2) : queue.group(1);
            return "arn:aws:sqs:" + region + ":" + queue.group(3) + ":" + queue.group(4);
        }
        boolean placed = Arns.isArn(text) && !Arns.account(text).isEmpty();
        return placed || ArmScopes.isArm(text) ? text : null;
    }

    /** Empty where it names nothing of anybody's. */
    List<EstateNode> find(String told, EndMapping end, EstateNode referrer, @Nullable Location at) {
        String text = told.strip();
        EstateNode known = index.byIdentifier(text, referrer);
        known = known == null ? bucket(text, end, referrer) : known;
        if (known != null) {
            return List.of(known);
        }
        List<EstateNode> nodes = new ArrayList<>();
        ToldPlaces.hosts(text).forEach(host -> nodes.addAll(host(host.toLowerCase(Locale.ROOT), end, referrer, at)));
        return nodes.stream().distinct().toList();
    }

    private @Nullable EstateNode bucket(String text, EndMapping end, EstateNode referrer) {
        Matcher url = BUCKET.matcher(text);
        SourceAddress source = text.startsWith("https://") ? SourceAddress.of(text) : null;
        String kept = source == null || source.bucket().isEmpty() ? text : source.owner();
        return named(url.find() ? url.group(1) : kept, end, referrer);
    }

    private @Nullable EstateNode named(String name, EndMapping end, EstateNode referrer) {
        for (String type : end.types()) {
            EstateNode known = index.byName(type, name, referrer);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private List<EstateNode> host(String host, EndMapping end, EstateNode referrer, @Nullable Location at) {
        if (Cidr.parse(host) != null) {
            return addresses.isDeclared(host) ? addresses.near(host, referrer) : networks.known(host, referrer, at);
        }
        Matcher azure = AZURE.matcher(host);
        EstateNode known = index.byIdentifier(host, referrer);
        known = known == null && azure.matches() ? named(azure.group(1), end, referrer) : known;
        known = known == null ? service(host, referrer) : known;
        if (known != null) {
            return List.of(known);
        }
        return directory.organisation(HostName.KIND, host) == null
                ? List.of()
                : List.of(principals.find(HostName.KIND, host, referrer, at));
    }

    /** A service of the same cluster; a name without namespace is one of the referrer's own. */
    private @Nullable EstateNode service(String host, EstateNode referrer) {
        Matcher service = SERVICE.matcher(host);
        String cluster = referrer.declaredBoundaries.stream()
                .filter(id -> Boundaries.kind(id).equals(Boundaries.CLUSTER))
                .findFirst()
                .orElse("");
        return cluster.isEmpty() || !service.matches()
                ? null
                : index.byIdentifier(cluster + " " + service.group(2) + "/Service/" + service.group(1), referrer);
    }
}

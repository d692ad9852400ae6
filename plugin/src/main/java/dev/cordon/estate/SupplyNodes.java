package dev.cordon.estate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.finding.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps an image or sources: the repository that declares it, the account, registry, project or bucket that it lies in,
 * an owner on a public host whom the register knows, or else the host. What only a public host keeps is nobody's.
 */
final class SupplyNodes {

    private static final Pattern ECR = Pattern.compile(
            "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.[a-z0-9-]+\\.(?:amazonaws\\.com(?:\\.cn)?|on\\.aws)$");
    private static final Pattern ACR = Pattern.compile("^([a-z0-9-]+)\\.azurecr\\.(?:io|cn|us)$");
    private static final Pattern GOOGLE =
            Pattern.compile("^(?:(?:[a-z]+\\.)?(gcr\\.io)|[a-z0-9-]+-(docker\\.pkg\\.dev))$");

    private final EstateGraph graph;
    private final ResourceIndex index;
    private final BoundaryNodes boundaries;
    private final PublicHosts hosts;

    SupplyNodes(EstateGraph graph, ResourceIndex index, BoundaryNodes boundaries, PublicHosts hosts) {
        this.graph = graph;
        this.index = index;
        this.boundaries = boundaries;
        this.hosts = hosts;
    }

    List<EstateNode> image(String text, EstateNode referrer, @Nullable Location at) {
        EstateNode declared = index.byIdentifier(text, referrer);
        ImageName name = ImageName.of(text);
        if (declared != null || name == null) {
            return declared == null ? List.of() : List.of(declared);
        }
        Matcher account = ECR.matcher(name.host());
        if (account.matches()) {
            return List.of(boundaries.find("aws:account:" + account.group(1), referrer, at));
        }
        Matcher registry = ACR.matcher(name.host());
        if (registry.matches()) {
            return List.of(registry(registry.group(1), referrer, at));
        }
        Matcher google = GOOGLE.matcher(name.host());
        if (!google.matches()) {
            return kept(name.host(), name.path(), referrer, at);
        }
        String host = google.group(1) == null ? google.group(2) : google.group(1);
        return PublicHosts.isPublic(host, name.path())
                ? known(host, name.path(), referrer, at)
                : List.of(boundaries.find("google:project:" + project(name.path()), referrer, at));
    }

    private EstateNode registry(String name, EstateNode referrer, @Nullable Location at) {
        EstateNode declared = index.byName("Microsoft.ContainerRegistry/registries", name, referrer);
        return declared == null ? outside("azure:container-registry", name, referrer, at) : declared;
    }

    List<EstateNode> source(String text, EstateNode referrer, @Nullable Location at) {
        SourceAddress source = SourceAddress.of(text);
        if (source == null) {
            return List.of();
        }
        if (source.bucket().isEmpty()) {
            return kept(source.host(), source.path(), referrer, at);
        }
        String type = source.bucket().equals("aws:bucket") ? "aws_s3_bucket" : "google_storage_bucket";
        EstateNode declared = index.byName(type, source.owner(), referrer);
        return List.of(declared == null ? outside(source.bucket(), source.owner(), referrer, at) : declared);
    }

    private List<EstateNode> kept(String host, String path, EstateNode referrer, @Nullable Location at) {
        if (host.equals("localhost") || host.startsWith("localhost:") || PublicHosts.isPublic(host, path)) {
            return known(host, path, referrer, at);
        }
        String name = HostName.of(host);
        return List.of(graph.external("principal:dns:name:" + name, "principal", name, referrer, at));
    }

    /** An owner on a public host, where that is somebody. */
    private List<EstateNode> known(String host, String path, EstateNode referrer, @Nullable Location at) {
        int slash = path.indexOf('/');
        String place = host + "/" + (slash < 0 ? path : path.substring(0, slash));
        return hosts.counts(place) ? List.of(outside(PublicHosts.KIND, place, referrer, at)) : List.of();
    }

    private EstateNode outside(String kind, String name, EstateNode referrer, @Nullable Location at) {
        return graph.external(kind + ":" + name, kind, name, referrer, at);
    }

    /** Projects of a domain have two parts, {@code example.com/project}. */
    private static String project(String path) {
        String[] parts = path.split("/", 3);
        return parts[0].indexOf('.') >= 0 && parts.length > 2 ? parts[0] + ":" + parts[1] : parts[0];
    }
}

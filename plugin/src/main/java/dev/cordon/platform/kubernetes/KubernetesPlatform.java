package dev.cordon.platform.kubernetes;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.json.JsonHead;
import dev.cordon.finding.Problem;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.kubernetes.kustomize.Kustomizations;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads Kubernetes manifests, in YAML and JSON, as they would be applied; contacts no cluster and renders no chart. */
public final class KubernetesPlatform implements Platform {

    private static final Pattern YAML_API_VERSION = Pattern.compile("(?m)(?:^|^\\{.*)[\"']?apiVersion[\"']?\\s*:");
    private static final Pattern YAML_KIND = Pattern.compile("(?m)(?:^|^\\{.*)[\"']?kind[\"']?\\s*:");
    private static final Pattern REGISTER = Pattern.compile("(?m)^[\"']?apiVersion[\"']?\\s*:\\s*[\"']?separation\\.");

    @Override
    public String name() {
        return "kubernetes";
    }

    @Override
    public boolean claims(Path relative, String head) {
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        if (Charts.isChart(relative) || Kustomizations.isKustomization(relative)) {
            return true;
        }
        if (name.endsWith(".json")) {
            Set<String> names = JsonHead.topLevelNames(head);
            return names.contains("apiVersion") && names.contains("kind");
        }
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        // A register has an apiVersion too, and is not for a cluster.
        return yaml
                && YAML_API_VERSION.matcher(head).find()
                && YAML_KIND.matcher(head).find()
                && !REGISTER.matcher(head).find();
    }

    @Override
    public PlatformReading read(Path root, List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Charts charts = Charts.among(root, files, problems);
        Kustomizations kustomizations = new Kustomizations(root, problems, notes);
        files.stream().filter(Kustomizations::isKustomization).forEach(kustomizations::read);
        ManifestReader reader = new ManifestReader(root, problems, notes);
        for (Path file : files) {
            boolean kustomization = Kustomizations.isKustomization(file) && !kustomizations.isOther(file);
            if (!kustomization && !kustomizations.isSetting(file) && !charts.contain(file)) {
                reader.read(file);
            }
        }
        charts.note(reader.rendered(), notes);
        List<Manifest> manifests = Applied.of(reader.written(), kustomizations.render(reader.written()));
        manifests.forEach(manifest -> TextFields.check(manifest, problems));
        ManifestIndex index = new ManifestIndex(manifests, problems);
        List<Resource> resources = new ArrayList<>();
        for (Manifest manifest : index.manifests()) {
            resources.add(ManifestResource.of(manifest, index));
        }
        return new PlatformReading(resources, problems.stream().distinct().toList(), notes);
    }
}

package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.platform.kubernetes.kustomize.Renderings;
import dev.cordon.platform.kubernetes.kustomize.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What would be applied: the renderings of kustomizations, and every other file as it stands. */
final class Applied {

    private Applied() {}

    static List<Manifest> of(Map<Path, List<Subject>> written, Renderings renderings) {
        List<Manifest> manifests = new ArrayList<>();
        renderings.objects().forEach((folder, objects) -> {
            for (Subject object : objects) {
                manifests.add(rendered(object, folder, renderings.location(folder)));
            }
        });
        written.forEach((file, objects) -> {
            if (!renderings.take(file)) {
                for (Subject object : objects) {
                    Location own = object.document().location();
                    manifests.add(Manifest.of(object, Scopes.folder(file), own));
                }
            }
        });
        return manifests;
    }

    /**
     * What comes from a file of the folder that is applied stands in that file; what comes from elsewhere stands where it
     * was taken in, because two overlays of one base are applied to two places.
     */
    private static Manifest rendered(Subject object, Path folder, Location kustomization) {
        String name = DescriptorText.name(folder);
        boolean within = name.isEmpty() || object.file().normalize().startsWith(folder);
        return Manifest.of(
                object, name.isEmpty() ? "." : name, within ? object.written().location() : kustomization);
    }
}

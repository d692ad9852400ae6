package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.DescriptorText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Helm charts among the files. Their templates are no YAML before they are rendered, and rendering is not done here. */
final class Charts {

    private static final String CHART = "Chart.yaml";

    private final List<Path> folders;

    private Charts(List<Path> folders) {
        this.folders = folders;
    }

    static boolean isChart(Path file) {
        return file.getFileName().toString().equals(CHART);
    }

    static Charts among(List<Path> files, List<String> notes) {
        List<Path> folders = new ArrayList<>();
        for (Path file : files) {
            if (isChart(file)) {
                folders.add(Scopes.parent(file));
                String name = DescriptorText.name(file);
                notes.add(name + ": a Helm chart, not rendered; its templates were not checked. Run \"helm template "
                        + Scopes.folder(file) + "\" and check what it writes.");
            }
        }
        return new Charts(folders);
    }

    /** Whether the file is part of a chart: the chart itself, a template, a definition of its own resources. */
    boolean contain(Path file) {
        if (isChart(file)) {
            return true;
        }
        for (Path folder : folders) {
            if (isBelow(folder.resolve("templates"), file) || isBelow(folder.resolve("crds"), file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelow(Path folder, Path file) {
        return file.normalize().startsWith(folder.normalize());
    }
}

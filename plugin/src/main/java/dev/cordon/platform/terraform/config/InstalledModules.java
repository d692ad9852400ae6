package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The modules that {@code terraform init} has put below {@code .terraform/modules} of a root module, by the way that leads
 * to them. They are read when they are called, and are no root modules themselves.
 */
final class InstalledModules {

    private static final String MANIFEST = ".terraform/modules/modules.json";
    private static final String REGISTRIES = "^registry\\.(terraform\\.io|opentofu\\.org)/";

    private final Path root;
    private final String folder;
    private final Problems problems;
    private final Map<String, Entry> byWay = new HashMap<>();
    private final Map<String, ModuleSource> read = new HashMap<>();

    InstalledModules(Path root, String folder, Problems problems) {
        this.root = root;
        this.folder = folder;
        this.problems = problems;
        manifest();
    }

    /** A module as the manifest has it. */
    private record Entry(String source, String folder) {}

    /**
     * The folder of an installed module; null where there is none, or one from elsewhere than the call says.
     *
     * @param way names of the calls that lead to it, such as {@code network.subnets}
     */
    @Nullable
    String folder(String way, String source) {
        @Nullable Entry entry = byWay.get(way);
        return entry != null && isSame(entry.source(), source) ? entry.folder() : null;
    }

    /** The module in a folder that {@code terraform init} made; null where there is none. */
    @Nullable
    ModuleSource module(String path) {
        if (!Path.of(path).startsWith(Path.of(folder).resolve(".terraform").normalize())) {
            return null;
        }
        return read.computeIfAbsent(path, this::load);
    }

    /** How many modules were read. */
    int count() {
        return read.size();
    }

    private void manifest() {
        Path file = Path.of(folder).resolve(MANIFEST).normalize();
        if (!Files.isRegularFile(root.resolve(file)) || !isInside(file)) {
            return;
        }
        try {
            JsonDescriptor.read(DescriptorText.read(root, file)).documents().forEach(this::manifest);
        } catch (ProblemException e) {
            e.problems().forEach(problems::add);
        }
    }

    private void manifest(Node document) {
        if (NodeValues.value(document) instanceof ObjectValue object
                && object.get("Modules") instanceof ArrayValue modules) {
            for (Value module : modules) {
                if (module instanceof ObjectValue entry) {
                    @Nullable String dir = Folders.resolve(folder, text(entry, "Dir"));
                    if (dir != null) {
                        byWay.put(text(entry, "Key"), new Entry(text(entry, "Source"), dir));
                    }
                }
            }
        }
    }

    private @Nullable ModuleSource load(String path) {
        if (!isInside(Path.of(path))) {
            return null;
        }
        try (Stream<Path> files = Files.list(root.resolve(path))) {
            List<Path> sources = files.filter(file -> FileNames.isSource(FileNames.of(file)))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> Path.of(path).resolve(FileNames.of(file)).normalize())
                    .sorted()
                    .toList();
            return ConfigurationFiles.read(root, sources, problems).get(path);
        } catch (IOException e) {
            return null;
        }
    }

    /** A link may lead anywhere. */
    private boolean isInside(Path relative) {
        try {
            return root.resolve(relative).toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** The manifest writes in full what the call may write short. */
    private static boolean isSame(String installed, String called) {
        String full = bare(installed);
        String given = bare(called);
        return full.equals(given) || full.endsWith("/" + given);
    }

    private static String bare(String source) {
        return source.replaceFirst("^git::", "")
                .replaceFirst("^(https|ssh)://", "")
                .replaceFirst("^git@", "")
                .replaceFirst(REGISTRIES, "")
                .replace(".git", "")
                .replace(':', '/');
    }

    private static String text(ObjectValue object, String name) {
        return object.get(name) instanceof StringValue text ? text.value() : "";
    }
}

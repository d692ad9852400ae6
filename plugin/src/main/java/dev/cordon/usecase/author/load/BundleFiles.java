package dev.cordon.usecase.author.load;

import dev.cordon.policy.PackageClause;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of one bundle: the manifest first, because it says how to read the others. */
final class BundleFiles {

    private static final Set<String> DATA = Set.of("data.json", "data.yaml", "data.yml");
    private static final String MANIFEST = ".manifest";
    private static final String POLICY = ".rego";

    private final Contents contents;
    private final @Nullable String folder;
    private final List<String> at;

    /**
     * @param folder of the bundle, with which names of policies begin; null for an archive
     * @param at where the bundle's data goes
     */
    BundleFiles(Contents contents, @Nullable String folder, List<String> at) {
        this.contents = contents;
        this.folder = folder;
        this.at = at;
    }

    static boolean isPart(String name) {
        return name.endsWith(POLICY) || name.endsWith(MANIFEST) || DATA.contains(base(name));
    }

    BundleManifest add(List<FileText> files) throws IOException {
        BundleManifest manifest = BundleManifest.NONE;
        for (FileText file : files) {
            if (file.name().endsWith(MANIFEST)) {
                try {
                    manifest = BundleManifest.of(file.json());
                } catch (JsonException e) {
                    contents.malformed(e);
                } catch (IllegalArgumentException e) {
                    contents.problem(shown(file.name()), String.valueOf(e.getMessage()), "Correct the manifest.");
                }
            }
        }
        for (FileText file : files) {
            try {
                addFile(file, manifest);
            } catch (JsonException e) {
                contents.malformed(e);
            }
        }
        return manifest;
    }

    private void addFile(FileText file, BundleManifest manifest) throws IOException {
        if (file.name().endsWith(POLICY)) {
            policy(file, manifest);
        } else if (base(file.name()).equals("data.json")) {
            data(file, file.json(), manifest);
        } else if (DATA.contains(base(file.name()))) {
            data(file, file.jsonOrYaml(), manifest);
        }
    }

    private void policy(FileText file, BundleManifest manifest) throws IOException {
        FileText shown = new FileText(shown(file.name()), file.content());
        PackageClause.of(shown.policy())
                .map(PackageClause::path)
                .filter(path -> !manifest.permits(path))
                .ifPresent(path -> outside(shown.name(), "package " + path, manifest));
        contents.module(shown.policy(), manifest.versionOf(file.name()));
    }

    private void data(FileText file, Value document, BundleManifest manifest) {
        List<String> place = folders(file.name());
        Value wrapped = document;
        for (int i = place.size() - 1; i >= 0; i--) {
            wrapped = ObjectValue.EMPTY.with(StringValue.of(place.get(i)), wrapped);
        }
        requireRoots(shown(file.name()), "", wrapped, manifest);
        List<String> whole = new ArrayList<>(at);
        whole.addAll(place);
        contents.document(shown(file.name()), whole, document);
    }

    private void requireRoots(String name, String path, Value value, BundleManifest manifest) {
        if (manifest.permits(path)) {
            return;
        }
        if (value instanceof ObjectValue object && manifest.leadsToRoot(path)) {
            object.forEach((key, child) -> {
                String step = key instanceof StringValue text ? text.value() : key.toString();
                requireRoots(name, path.isEmpty() ? step : path + "/" + step, child, manifest);
            });
            return;
        }
        outside(name, "data at path '/" + path + "'", manifest);
    }

    private void outside(String name, String what, BundleManifest manifest) {
        contents.problem(
                name,
                "manifest roots " + manifest.roots() + " do not permit " + what,
                "Move it below a root of the bundle, or add its path to the roots.");
    }

    private String shown(String name) {
        return folder == null ? name : folder.isEmpty() ? name.substring(1) : folder + name;
    }

    private static List<String> folders(String name) {
        String path = name.substring(0, Math.max(0, name.lastIndexOf('/'))).replaceAll("^[/.]+", "");
        return path.isEmpty() ? List.of() : Arrays.asList(path.split("/"));
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

package dev.cordon.usecase.author.load;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads bundles, each as its manifest says; no two may claim the same part of {@code data}. */
final class BundleLoader {

    private static final String WHAT_IS_A_BUNDLE = "Name a folder, or a .tar.gz file that holds one.";

    private final Contents contents;
    private final Ignored ignored;

    BundleLoader(Contents contents, Ignored ignored) {
        this.contents = contents;
        this.ignored = ignored;
    }

    void load(List<String> bundles) {
        Map<String, BundleManifest> loaded = new LinkedHashMap<>();
        for (String bundle : bundles) {
            try {
                BundleManifest manifest = add(bundle, List.of());
                loaded.forEach((other, claimed) -> requireApart(other, claimed, bundle, manifest));
                loaded.put(bundle, manifest);
            } catch (IllegalArgumentException e) {
                contents.problem(bundle, String.valueOf(e.getMessage()), WHAT_IS_A_BUNDLE);
            } catch (IOException e) {
                contents.unreadable(bundle, e);
            }
        }
    }

    /** Merges an archive that lies among data, with its manifest where OPA puts it. */
    void merge(Path archive, List<String> at) throws IOException {
        BundleManifest manifest = add(Contents.shown(archive), at);
        List<String> place = new ArrayList<>(at);
        place.addAll(List.of("system", "bundle", "manifest"));
        ObjectBuilder document = ObjectValue.builder().put("revision", "");
        document.put(
                "roots",
                ArrayValue.of(manifest.roots().stream().map(StringValue::of).toList()));
        contents.document(Contents.shown(archive), place, document.build());
    }

    private BundleManifest add(String bundle, List<String> at) throws IOException {
        Path path = DocumentPath.parse(bundle).path();
        boolean folder = Files.isDirectory(path);
        List<FileText> files = folder ? files(path) : archive(path);
        return new BundleFiles(contents, folder ? Contents.shown(path.normalize()) : null, at).add(files);
    }

    private List<FileText> archive(Path file) throws IOException {
        return TarArchive.read(Files.readAllBytes(file)).stream()
                .filter(entry -> !anyIgnored(Path.of(entry.name())))
                .toList();
    }

    private boolean anyIgnored(Path name) {
        for (Path element : name) {
            if (ignored.matches(element)) {
                return true;
            }
        }
        return false;
    }

    /** Regular files alone: a bundle has no links. Names are relative to the bundle and begin with a slash. */
    private List<FileText> files(Path root) throws IOException {
        List<FileText> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean leftOut = !folder.equals(root) && ignored.matches(folder);
                return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = "/" + Contents.shown(root.relativize(file));
                if (attributes.isRegularFile() && !ignored.matches(file) && BundleFiles.isPart(name)) {
                    files.add(new FileText(name, Files.readAllBytes(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(FileText::name));
        return files;
    }

    private void requireApart(String first, BundleManifest claimed, String second, BundleManifest manifest) {
        if (claimed.overlaps(manifest)) {
            contents.problem(
                    second,
                    "detected overlapping roots in bundle manifest with: [" + first + " " + second + "]",
                    "Give each bundle a .manifest with roots of its own.");
        }
    }
}

package dev.cordon.usecase.author.load;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle says of itself.
 *
 * @param roots the paths of {@code data} that are the bundle's; the empty path is all of it
 * @param version the version of Rego that its policies are written in, or null where it does not say
 * @param fileVersions versions of files whose path matches, instead
 */
record BundleManifest(List<String> roots, @Nullable Integer version, Map<Pattern, Integer> fileVersions) {

    /** The whole of {@code data}, in whatever version of Rego the user asks for. */
    static final BundleManifest NONE = new BundleManifest(List.of(""), null, Map.of());

    /** @throws IllegalArgumentException where it is no manifest */
    static BundleManifest of(Value document) {
        if (!(document instanceof ObjectValue manifest)) {
            throw new IllegalArgumentException("a manifest is an object");
        }
        List<String> roots = manifest.get("roots") instanceof ArrayValue array
                ? array.values().stream().map(BundleManifest::root).toList()
                : NONE.roots;
        for (int i = 0; i < roots.size(); i++) {
            for (String other : roots.subList(i + 1, roots.size())) {
                if (contains(roots.get(i), other) || contains(other, roots.get(i))) {
                    throw new IllegalArgumentException(
                            "manifest has overlapped roots: '" + roots.get(i) + "' and '" + other + "'");
                }
            }
        }
        Value version = manifest.get("rego_version");
        return new BundleManifest(
                roots, version == null ? null : version(version), fileVersions(manifest.get("file_rego_versions")));
    }

    /** Whether a path such as {@code a/b} is the bundle's. */
    boolean permits(String path) {
        return roots.stream().anyMatch(root -> contains(root, path));
    }

    /** Whether something at or below the path may be the bundle's. */
    boolean leadsToRoot(String path) {
        return roots.stream().anyMatch(root -> contains(path, root));
    }

    /** Whether both claim the same. */
    boolean overlaps(BundleManifest other) {
        return roots.stream().anyMatch(root -> other.permits(root) || other.leadsToRoot(root));
    }

    /** The version of a file of the bundle, or null where the manifest does not say. */
    @Nullable
    Integer versionOf(String path) {
        for (Map.Entry<Pattern, Integer> entry : fileVersions.entrySet()) {
            if (entry.getKey().matches(path)) {
                return entry.getValue();
            }
        }
        return version;
    }

    private static boolean contains(String root, String path) {
        return root.isEmpty() || path.equals(root) || path.startsWith(root + "/");
    }

    private static String root(Value value) {
        if (value instanceof StringValue text) {
            return text.value().replaceAll("^/+|/+$", "");
        }
        throw new IllegalArgumentException("a root is a string, not " + value);
    }

    private static int version(Value value) {
        if (value instanceof NumberValue
                && (value.toString().equals("0") || value.toString().equals("1"))) {
            return Integer.parseInt(value.toString());
        }
        throw new IllegalArgumentException("unknown bundle rego-version " + value);
    }

    private static Map<Pattern, Integer> fileVersions(@Nullable Value document) {
        Map<Pattern, Integer> versions = new LinkedHashMap<>();
        if (document instanceof ObjectValue object) {
            object.forEach((pattern, version) -> {
                try {
                    String text = pattern instanceof StringValue name ? name.value() : pattern.toString();
                    versions.put(NamePattern.compile(text, true), version(version));
                } catch (PatternSyntaxException e) {
                    throw new IllegalArgumentException("invalid pattern of files: " + e.getMessage(), e);
                }
            });
        }
        return versions;
    }
}

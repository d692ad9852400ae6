package dev.cordon.platform.terraform;

import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration sets in a resource. Items of lists are not told apart: a plan shows blocks in an order of its own.
 */
final class SetPaths {

    private static final Pattern ITEM = Pattern.compile("\\[\\d+]");

    private final Set<String> values = new HashSet<>();
    private final TreeSet<String> all = new TreeSet<>();

    SetPaths(Resource configured) {
        for (String path : configured.positions().keySet()) {
            // Of a block only what stands in it is set.
            add(path, !path.endsWith("]"));
        }
        configured.unknowns().stream().map(Unknown::path).forEach(path -> add(path, true));
        add(configured);
    }

    /** What a plan refers to, it sets. */
    void add(Resource resource) {
        resource.references().stream().map(Reference::path).forEach(path -> add(path, true));
    }

    /** Whether anything at the path, above it or below it is set. */
    boolean contains(String path) {
        String place = withoutItems(path);
        if (values.contains("") || values.contains(place)) {
            return true;
        }
        for (int dot = place.indexOf('.'); dot >= 0; dot = place.indexOf('.', dot + 1)) {
            if (values.contains(place.substring(0, dot))) {
                return true;
            }
        }
        @Nullable String below = all.ceiling(place + ".");
        return all.contains(place) || below != null && below.startsWith(place + ".");
    }

    private void add(String path, boolean value) {
        String place = withoutItems(path);
        all.add(place);
        if (value) {
            values.add(place);
        }
    }

    private static String withoutItems(String path) {
        return path.indexOf('[') < 0 ? path : ITEM.matcher(path).replaceAll("");
    }
}

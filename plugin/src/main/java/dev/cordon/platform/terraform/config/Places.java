package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.rego.source.Span;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places in files and folders. */
final class Places {

    private Places() {}

    static Location of(Span span) {
        return DescriptorText.location(span.file(), span.start());
    }

    /** The folder of a file; {@code .} for the checked folder. */
    static String folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? "." : DescriptorText.name(parent);
    }

    /** The place of an attribute, or of the nearest thing around it whose place is known. */
    static Location nearest(String path, Map<String, Location> positions, Location otherwise) {
        for (String p = path; !p.isEmpty(); p = parent(p)) {
            @Nullable Location location = positions.get(p);
            if (location != null) {
                return location;
            }
        }
        return otherwise;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}

package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.rego.source.Span;
import java.nio.file.Path;

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
}

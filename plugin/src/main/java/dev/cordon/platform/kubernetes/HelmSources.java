package dev.cordon.platform.kubernetes;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.rego.source.SourceFile;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The templates that rendered manifests come from: Helm writes {@code # Source: chart/templates/file.yaml} above each. */
final class HelmSources {

    private static final Pattern SOURCE = Pattern.compile("(?m)^(?:---[ \\t]*\\r?\\n)?# Source: ([^\\s]+)[ \\t]*$");

    private final TreeMap<Integer, String> byLine = new TreeMap<>();

    HelmSources(SourceFile file) {
        Matcher matcher = SOURCE.matcher(file.text());
        while (matcher.find()) {
            int line = DescriptorText.location(file, matcher.start(1)).line();
            byLine.put(line, matcher.group(1));
        }
    }

    /** The template of what stands on a line; null where none is named above it. */
    @Nullable
    String at(int line) {
        Map.@Nullable Entry<Integer, String> above = byLine.lowerEntry(line);
        return above == null ? null : above.getValue();
    }
}

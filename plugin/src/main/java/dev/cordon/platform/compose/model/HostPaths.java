package dev.cordon.platform.compose.model;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.DescriptorText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Paths on the machine that runs the project. Relative ones are written from the checked folder, with {@code ./} in
 * front, so that two projects that mount one folder are seen to.
 *
 * @param folder that relative paths start from, below the checked folder
 */
public record HostPaths(Path folder) {

    private static final Pattern WINDOWS = Pattern.compile("[a-zA-Z]:[\\\\/].*");

    /** Whether the source of a mount is a path and no name of a volume. */
    static boolean isPath(String source) {
        return source.startsWith("/")
                || source.startsWith(".")
                || source.startsWith("~")
                || source.startsWith("\\")
                || WINDOWS.matches(source);
    }

    /** The same place from the checked folder; absolute paths, addresses and what is unknown stay. */
    String resolve(String path) {
        boolean relative = !path.startsWith("/")
                && !path.startsWith("~")
                && !path.startsWith("\\")
                && !WINDOWS.matches(path)
                && !path.contains("://")
                && !Marks.in(path);
        if (!relative) {
            return path;
        }
        try {
            String name = DescriptorText.name(folder.resolve(path).normalize());
            return name.isEmpty() ? "." : name.startsWith("..") ? name : "./" + name;
        } catch (InvalidPathException e) {
            return path;
        }
    }
}

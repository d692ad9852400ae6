package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Folders below the checked folder, as ids write them. */
final class Folders {

    private static final String HERE = ".";

    private Folders() {}

    /** The folder that a path means from another; null where it leads out of the checked folder. */
    static @Nullable String resolve(String from, String path) {
        Path folder = path(from).resolve(path).normalize();
        return folder.startsWith("..") || folder.isAbsolute() ? null : text(folder);
    }

    /** The way from one folder to another, as {@code path.module} gives it. */
    static String relative(String from, String to) {
        return text(path(from).relativize(path(to)));
    }

    private static Path path(String folder) {
        return folder.equals(HERE) ? Path.of("") : Path.of(folder);
    }

    private static String text(Path folder) {
        String name = DescriptorText.name(folder);
        return name.isEmpty() ? HERE : name;
    }
}

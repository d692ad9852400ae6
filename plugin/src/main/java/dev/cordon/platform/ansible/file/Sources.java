package dev.cordon.platform.ansible.file;

import dev.cordon.rego.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Gives files by their names below the checked folder. */
@FunctionalInterface
public interface Sources {

    /** Null where there is no such file, or it may not or cannot be read; what is wrong with it is said elsewhere. */
    @Nullable
    SourceFile read(String name);
}

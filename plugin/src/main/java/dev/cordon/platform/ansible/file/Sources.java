package dev.cordon.platform.ansible.file;

import dev.cordon.rego.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives files by their names below the checked folder. */
public interface Sources {

    /** Null where there is no such file, or it may not or cannot be read; what is wrong with it is said elsewhere. */
    @Nullable
    SourceFile read(String name);

    /** The text of a file that is no descriptor; null where there is none, or it is no text. */
    @Nullable
    String text(String name);

    /** Whether there is a file or folder of that name, be it a link. */
    boolean exists(String name);

    /** Names of the files that lie in a folder, in order; empty where it is none, null where that cannot be told. */
    @Nullable
    List<String> list(String folder);
}

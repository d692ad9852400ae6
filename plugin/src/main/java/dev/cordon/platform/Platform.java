package dev.cordon.platform;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads the descriptors of one platform. Implementations are stateless and thread-safe, execute nothing and fetch
 * nothing; the list of them is in {@code dev.cordon.usecase}.
 */
public interface Platform {

    /** The name in documents, such as {@code terraform}. */
    String name();

    /**
     * Whether this platform reads that file. By name where the name is certain, else by the beginning of its content: a
     * {@code .json} or {@code .yaml} file may be anybody's.
     *
     * @param relative path below the checked folder
     * @param head the first bytes of the file as text, 8,192 characters at most; of a ZIP its mark and the
     *     name of the first file in it
     */
    boolean claims(Path relative, String head);

    /**
     * Reads all files that this platform claimed, together, because their meaning depends on each other (modules,
     * overlays). What is wrong with a file is a problem in the result, never an exception.
     *
     * @param root the checked folder
     * @param files relative to the root, sorted
     */
    PlatformReading read(Path root, List<Path> files);
}

package dev.cordon.platform.terraform.function;

import java.util.List;
import java.util.Optional;

/** The files that functions may read: those of the checked folder and no others. */
public interface FileSource {

    /**
     * @param path as the configuration writes it, relative to the root module
     * @return the bytes, or nothing where there is no such file or it lies outside of the checked folder
     */
    Optional<byte[]> read(String path);

    /**
     * The files in a folder and below it.
     *
     * @param path as the configuration writes it
     * @return relative to that folder, with {@code /}; nothing where there is no such folder, where it lies outside of the
     *     checked folder, or where it holds more than anybody would list
     */
    Optional<List<String>> list(String path);
}

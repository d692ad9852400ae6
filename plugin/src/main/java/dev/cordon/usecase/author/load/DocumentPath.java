package dev.cordon.usecase.author.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * A path on the command line, with the place in {@code data} that may stand before it.
 *
 * @param at such as {@code config} and {@code site} in {@code config.site:site.json}
 * @param file a path, or a URL of the scheme {@code file}
 */
record DocumentPath(List<String> at, String file) {

    private static final String SCHEME = "://";

    DocumentPath {
        at = List.copyOf(at);
    }

    static DocumentPath parse(String argument) {
        int colon = argument.indexOf(':');
        if (colon <= 0 || colon == argument.indexOf(SCHEME)) {
            return new DocumentPath(List.of(), argument);
        }
        String place = argument.substring(0, colon);
        return new DocumentPath(List.of(place.split("\\.", -1)), argument.substring(colon + 1));
    }

    /** The same with a relative path below a folder. */
    DocumentPath below(Path root) {
        return file.contains(SCHEME)
                ? this
                : new DocumentPath(at, root.resolve(file).toString());
    }

    /**
     * The file without its scheme.
     *
     * @throws IllegalArgumentException where it has another scheme than {@code file}
     */
    Path path() {
        if (!file.contains(SCHEME)) {
            return Path.of(file);
        }
        try {
            URI uri = new URI(file);
            if ("file".equals(uri.getScheme()) && uri.getPath() != null) {
                return Path.of(uri.getPath());
            }
            throw new IllegalArgumentException("the scheme of " + file + " is not supported; only file:// is");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file + " is no URL: " + e.getReason(), e);
        }
    }

    @Override
    public String toString() {
        return at.isEmpty() ? file : String.join(".", at) + ":" + file;
    }
}

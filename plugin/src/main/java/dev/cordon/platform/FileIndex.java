package dev.cordon.platform;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.resource.term.Term;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the file of a repository that a template means by a path or a URL. */
public final class FileIndex {

    private final TreeSet<String> names;

    /** @param names of the files that may be meant, as messages write them */
    public FileIndex(Collection<String> names) {
        this.names = new TreeSet<>(names);
    }

    /**
     * The file at a path beside the one that names it, or at the end of a URL: what comes after the last unknown part, as
     * long as one file alone ends like that.
     *
     * @param url with {@link Term#HOLE} for what is not known of it
     * @return its name; null where there is none, or where that is not clear
     */
    public @Nullable String find(Path from, String url) {
        @Nullable String beside = url.contains("://") || url.indexOf(Term.HOLE) >= 0 ? null : beside(from, url);
        return beside == null ? byEnd(url) : beside;
    }

    private @Nullable String beside(Path from, String path) {
        try {
            @Nullable Path folder = from.getParent();
            Path target = (folder == null ? Path.of(path) : folder.resolve(path)).normalize();
            String name = DescriptorText.name(target);
            return names.contains(name) ? name : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private @Nullable String byEnd(String url) {
        String known = url.substring(url.lastIndexOf(Term.HOLE) + 1);
        String path = known.replaceFirst("^[a-z0-9]+://[^/]*", "").replaceFirst("[?#].*$", "");
        for (String end = path; !end.isEmpty(); end = rest(end)) {
            String wanted = end.startsWith("/") ? end.substring(1) : end;
            List<String> found = names.stream()
                    .filter(name -> name.equals(wanted) || name.endsWith("/" + wanted))
                    .toList();
            if (!found.isEmpty() && !wanted.isEmpty()) {
                return found.size() == 1 ? found.get(0) : null;
            }
        }
        return null;
    }

    private static String rest(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? "" : path.substring(slash);
    }
}

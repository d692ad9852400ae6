package dev.cordon.estate.fragment;

import dev.cordon.resource.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The estate of one repository as another one's check needs it. Ids and paths begin with the repository's name.
 *
 * @param repository its name: letters, digits, dots, dashes and underscores
 * @param entries sorted by id
 */
public record Fragment(String repository, List<Entry> entries) {

    /** Version of the document, raised when a field changes its meaning. */
    public static final int VERSION = 1;

    /** What a name of a repository is. */
    public static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

    public Fragment {
        Objects.requireNonNull(repository);
        entries = entries.stream().sorted(Comparator.comparing(Entry::resource)).toList();
    }

    /**
     * A resource and whose it is.
     *
     * @param owners strongest first; empty where its repository does not know
     */
    public record Entry(Resource resource, List<Claim> owners) {
        public Entry {
            Objects.requireNonNull(resource);
            owners = List.copyOf(owners);
        }
    }
}

package dev.cordon.usecase.check;

import dev.cordon.mapping.ChangedType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the things came from that a verdict rests on. The checked repository may be hostile, so a report says whether a
 * register or a policy was the repository's own.
 *
 * @param register null where there is none
 * @param changedTypes of which mappings beside the built-in ones say otherwise
 * @param estates fragments of other repositories
 * @param resourcesSha256 of the resource set as the policies saw it; empty where they were not asked, and where no report states it
 */
public record Provenance(
        @Nullable Source register,
        List<Source> policies,
        List<Source> mappings,
        List<ChangedType> changedTypes,
        List<Source> estates,
        String resourcesSha256) {

    /** Nothing is known. */
    public static final Provenance NONE = new Provenance(null, List.of(), List.of(), List.of(), List.of(), "");

    public Provenance {
        policies = List.copyOf(policies);
        mappings = List.copyOf(mappings);
        changedTypes = List.copyOf(changedTypes);
        estates = List.copyOf(estates);
    }

    /** The same with the digest of the resources. */
    Provenance withResources(String sha256) {
        return new Provenance(register, policies, mappings, changedTypes, estates, sha256);
    }

    /**
     * One file or folder.
     *
     * @param name path as the user knows it
     * @param sha256 in hexadecimal, of the content; of a folder, over the names and contents of all its files
     */
    public record Source(String name, Origin origin, String sha256) {}

    /** Who may change it. */
    public enum Origin {
        /** Ships with Cordon. */
        BUILT_IN("built in"),
        /** Lies in the checked folder: whoever changes the descriptors can change it too. */
        CHECKED_FOLDER("checked folder"),
        /** Lies elsewhere. */
        OUTSIDE("outside the checked folder");

        private final String id;

        Origin(String id) {
            this.id = id;
        }

        /** The words in reports. */
        public String id() {
            return id;
        }
    }
}

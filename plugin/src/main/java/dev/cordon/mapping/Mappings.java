package dev.cordon.mapping;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.finding.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of resource types, by platform and type. A later file that names a type again replaces what was said of
 * it, or adds to it where it says {@code extends}.
 */
public final class Mappings {

    /** The platform of what no descriptor declares: accounts, and things outside the repository. */
    public static final String EXTERNAL = "external";

    private final SortedMap<String, SortedMap<String, Deferred>> byPlatform;

    private final List<ChangedType> changes;

    private Mappings(SortedMap<String, SortedMap<String, Deferred>> byPlatform, List<ChangedType> changes) {
        this.byPlatform = Collections.unmodifiableSortedMap(byPlatform);
        this.changes = List.copyOf(changes);
    }

    /** The mappings of the policy pack. */
    public static Mappings builtIn() {
        return new Mappings(new TreeMap<>(), List.of()).with(BuiltInMappings.files(), List.of());
    }

    /**
     * These with a security team's own on top.
     *
     * @param root the checked folder, to which messages are relative
     * @param files in order of precedence, the strongest last
     * @throws ProblemException with every error of every file ({@code MAPPING_INVALID})
     */
    public Mappings with(Path root, List<Path> files) {
        return with(MappingReader.read(root, files));
    }

    Mappings with(List<MappingFile> files) {
        return with(files, changes(files));
    }

    /** What a security team's own files replaced or extended, in the order of the files; no types that they added. */
    public List<ChangedType> changes() {
        return changes;
    }

    /** What is known of the type; {@link TypeMapping#NONE} where nothing is. */
    public TypeMapping of(String platform, String type) {
        @Nullable SortedMap<String, Deferred> types = byPlatform.get(platform);
        @Nullable Deferred known = types == null ? null : types.get(type);
        return known == null ? TypeMapping.NONE : known.get();
    }

    /** What is known of a type outside the repository, in the words of no platform or in those of the referrer's. */
    public TypeMapping outside(String type, String referrerPlatform) {
        TypeMapping known = of(EXTERNAL, type);
        return known == TypeMapping.NONE ? of(referrerPlatform, type) : known;
    }

    public Set<String> platforms() {
        return byPlatform.keySet();
    }

    /** All mapped types of the platform, sorted. */
    public SortedMap<String, TypeMapping> types(String platform) {
        SortedMap<String, TypeMapping> types = new TreeMap<>();
        byPlatform
                .getOrDefault(platform, Collections.emptySortedMap())
                .forEach((type, mapping) -> types.put(type, mapping.get()));
        return types;
    }

    private List<ChangedType> changes(List<MappingFile> files) {
        List<ChangedType> all = new ArrayList<>(changes);
        Map<String, Set<String>> known = new HashMap<>();
        byPlatform.forEach((platform, types) -> known.put(platform, new HashSet<>(types.keySet())));
        for (MappingFile file : files) {
            Set<String> types = known.computeIfAbsent(file.platform(), p -> new HashSet<>());
            for (MappingFile.Entry entry : file.entries()) {
                for (String type : entry.types()) {
                    if (!types.add(type)) {
                        all.add(ChangedType.of(file.platform(), type, entry));
                    }
                }
            }
        }
        return all;
    }

    private Mappings with(List<MappingFile> files, List<ChangedType> changed) {
        SortedMap<String, SortedMap<String, Deferred>> all = new TreeMap<>();
        byPlatform.forEach((platform, types) -> all.put(platform, new TreeMap<>(types)));
        List<Problem> problems = new ArrayList<>();
        for (MappingFile file : files) {
            SortedMap<String, Deferred> types = all.computeIfAbsent(file.platform(), p -> new TreeMap<>());
            file.entries().forEach(entry -> put(entry, types, problems));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.stream().sorted().toList());
        }
        return new Mappings(all, changed);
    }

    private static void put(MappingFile.Entry entry, SortedMap<String, Deferred> types, List<Problem> problems) {
        for (String type : entry.types()) {
            @Nullable Deferred before = types.get(type);
            if (!entry.extending()) {
                types.put(type, entry.meaning());
            } else if (before == null) {
                String hint = Spelling.nearest(type, types.keySet())
                        .map(near -> "Did you mean '" + near + "'? ")
                        .orElse("");
                problems.add(new Problem(
                        ProblemCode.MAPPING_INVALID,
                        entry.location(),
                        "there is no mapping of the type '" + type + "' to extend",
                        hint + "Correct the type or the platform, or leave 'extends' out and say what the type is."));
            } else {
                types.put(type, before.extendedBy(entry.meaning()));
            }
        }
    }
}

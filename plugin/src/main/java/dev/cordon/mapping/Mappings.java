package dev.cordon.mapping;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of resource types, by type. A later file that names a type again replaces what was said of it. */
public final class Mappings {

    private final SortedMap<String, TypeMapping> byType;

    Mappings(SortedMap<String, TypeMapping> byType) {
        this.byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
    }

    /** The mappings of the policy pack. */
    public static Mappings builtIn() {
        return BuiltInMappings.load();
    }

    /**
     * These with a security team's own on top.
     *
     * @param root the checked folder, to which messages are relative
     * @param files in order of precedence, the strongest last
     * @throws dev.cordon.finding.ProblemException with every error of every file ({@code MAPPING_INVALID})
     */
    public Mappings with(Path root, List<Path> files) {
        SortedMap<String, TypeMapping> all = new TreeMap<>(byType);
        all.putAll(MappingReader.read(root, files));
        return new Mappings(all);
    }

    /** What is known of the type; {@link TypeMapping#NONE} where nothing is. */
    public TypeMapping of(String type) {
        return byType.getOrDefault(type, TypeMapping.NONE);
    }

    /** All of them, sorted by type. */
    public SortedMap<String, TypeMapping> byType() {
        return byType;
    }
}

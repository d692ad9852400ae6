package dev.cordon.platform.terraform.model;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a resource with those that its provider adds.
 *
 * @param byName what the resource says itself wins
 * @param defaults the names that only the provider gave, sorted
 */
public record Labels(SortedMap<String, String> byName, List<String> defaults) {

    /** Weakest first. Providers compute the merged ones; what the resource says itself stands in the others. */
    private static final List<StringValue> MERGED = names("tags_all", "effective_labels", "terraform_labels");

    private static final List<StringValue> OWN = names("metadata", "custom_attributes", "labels", "tags");

    /** Takes the map without copying it: the caller gives it away. */
    public Labels {
        byName = Collections.unmodifiableSortedMap(byName);
        defaults = List.copyOf(defaults);
    }

    /**
     * @param attributes of the resource, known values only
     * @param unknowns of the resource: a default is left out where one of them may win over it
     * @param providerArguments of its provider block, known values only
     */
    public static Labels of(ObjectValue attributes, List<Unknown> unknowns, ObjectValue providerArguments) {
        SortedMap<String, String> own = new TreeMap<>();
        collect(OWN, attributes, own);
        SortedMap<String, String> all = providerDefaults(providerArguments);
        UnknownLabels unknown = new UnknownLabels(unknowns);
        all.keySet().removeIf(unknown::mayHold);
        List<String> defaults = new ArrayList<>();
        for (String name : all.keySet()) {
            if (!own.containsKey(name)) {
                defaults.add(name);
            }
        }
        collect(MERGED, attributes, all);
        if (all.isEmpty()) {
            return new Labels(own, defaults);
        }
        all.putAll(own);
        return new Labels(all, defaults);
    }

    /** Whether the argument of a provider gives labels to each of its resources. */
    public static boolean isDefault(String argument) {
        return argument.equals("default_tags") || argument.equals("default_labels");
    }

    /** Whether arguments of a provider give labels to each of its resources. */
    public static boolean areDefaultsIn(ObjectValue arguments) {
        return arguments.keys().stream().anyMatch(name -> isDefault(((StringValue) name).value()));
    }

    /** Whether the attribute holds what the provider merges from a resource's own labels and its defaults. */
    static boolean isMerged(String attribute) {
        return MERGED.contains(StringValue.of(attribute));
    }

    /** Whether the argument of a resource holds labels of its own; what of them is not set, nobody computes. */
    public static boolean isOwn(String argument) {
        return argument.equals("tags") || argument.equals("labels");
    }

    private static void collect(List<StringValue> names, ObjectValue attributes, SortedMap<String, String> into) {
        for (StringValue name : names) {
            collect(name.value(), attributes.get(name), into);
        }
    }

    private static SortedMap<String, String> providerDefaults(ObjectValue arguments) {
        SortedMap<String, String> defaults = new TreeMap<>();
        @Nullable Value block = arguments.get("default_tags");
        if (block instanceof ArrayValue blocks && blocks.size() > 0) {
            block = blocks.get(0);
        }
        if (block instanceof ObjectValue tags) {
            collect("tags", tags.get("tags"), defaults);
        }
        collect("labels", arguments.get("default_labels"), defaults);
        return defaults;
    }

    private static void collect(String name, @Nullable Value value, SortedMap<String, String> into) {
        if (name.equals("metadata") && value instanceof ArrayValue blocks) {
            // Resources of the kubernetes provider: a block that holds annotations and labels.
            for (Value block : blocks) {
                if (block instanceof ObjectValue metadata) {
                    collect("annotations", metadata.get("annotations"), into);
                    collect("labels", metadata.get("labels"), into);
                }
            }
        } else if (value instanceof ObjectValue map) {
            for (int i = 0; i < map.size(); i++) {
                put(map.keyAt(i), map.valueAt(i), into);
            }
        }
    }

    private static void put(Value key, Value label, SortedMap<String, String> into) {
        boolean scalar = switch (label.kind()) {
            case BOOLEAN, NUMBER, STRING -> true;
            default -> false;
        };
        if (scalar && label != NullValue.NULL) {
            into.put(text(key), text(label));
        }
    }

    private static List<StringValue> names(String... names) {
        return Stream.of(names).map(StringValue::of).toList();
    }

    private static String text(Value value) {
        return value instanceof StringValue string ? string.value() : value.toString();
    }
}

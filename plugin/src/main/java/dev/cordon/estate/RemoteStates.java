package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins what reads a state ({@code terraform_remote_state}) to the configuration that keeps its state in the same place
 * ({@code terraform_backend}): an output stands for what it refers to there.
 */
final class RemoteStates {

    private static final String LOOKUP = "terraform_remote_state";
    private static final String BACKEND = "terraform_backend";
    private static final String OUTPUTS = "outputs.";

    /** What tells one state from another, by backend; the fields of a backend that is not listed are not known. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "s3", List.of("bucket", "key"),
            "azurerm", List.of("storage_account_name", "container_name", "key"),
            "gcs", List.of("bucket", "prefix"),
            "remote", List.of("organization", "workspaces.name"),
            "http", List.of("address"),
            "consul", List.of("path"),
            "kubernetes", List.of("secret_suffix"),
            "oss", List.of("bucket", "key"),
            "cos", List.of("bucket", "key"));

    /** Settings that may be left out. */
    private static final List<String> OPTIONAL = List.of("prefix");

    private final Map<String, List<EstateNode>> byPlace = new HashMap<>();

    RemoteStates(EstateGraph graph) {
        for (EstateNode node : graph.nodes()) {
            if (node.type.equals(BACKEND) && node.resource != null) {
                String place = place(node.resource);
                if (place != null) {
                    byPlace.computeIfAbsent(place, p -> new ArrayList<>(1)).add(node);
                }
            }
        }
    }

    static boolean isState(EstateNode node) {
        return node.type.equals(LOOKUP) && node.isLookup();
    }

    /** What the output is in the configuration that exports it: a reference, a value, or why neither is known. */
    List<AttributeHit> exported(EstateNode lookup, Reference reference) {
        Resource resource = lookup.resource;
        String output = output(reference.attribute());
        List<EstateNode> found = resource == null ? List.of() : byPlace.getOrDefault(place(resource), List.of());
        if (found.size() != 1 || output.isEmpty() || found.get(0).resource == null) {
            return List.of(unknown(reference, lookup, found.size()));
        }
        List<AttributeHit> hits = AttributeReader.read(found.get(0).resource, OUTPUTS + output, "");
        return hits.isEmpty() ? List.of(unknown(reference, lookup, 1)) : hits;
    }

    private static AttributeHit unknown(Reference reference, EstateNode lookup, int found) {
        String reason = switch (found) {
            case 0 ->
                "the configuration that " + lookup.id + " reads the state of is not in what was read; "
                        + "check it together with this one (--estate)";
            case 1 ->
                "the configuration that " + lookup.id + " reads the state of does not say what " + reference.attribute()
                        + " is";
            default -> found + " configurations keep their state where " + lookup.id + " reads it";
        };
        return new AttributeHit(
                reference.path(), null, null, new Unknown(reference.path(), reason, reference.location()));
    }

    /** {@code subnet_id} of {@code outputs.subnet_id}, {@code outputs.ids["a"].x} and of {@code subnet_id} as it once was. */
    private static String output(String attribute) {
        String rest = attribute.startsWith(OUTPUTS) ? attribute.substring(OUTPUTS.length()) : attribute;
        rest = rest.startsWith("outputs[\"")
                ? rest.substring("outputs[\"".length()).replaceFirst("\"]", "")
                : rest;
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '.' && rest.charAt(end) != '[') {
            end++;
        }
        return rest.substring(0, end);
    }

    private static @Nullable String place(Resource resource) {
        String backend = Texts.of(resource, "backend");
        List<String> fields = backend == null ? null : PLACES.get(backend);
        if (fields == null) {
            return null;
        }
        StringBuilder place = new StringBuilder(backend);
        for (String field : fields) {
            String value = null;
            for (AttributeHit hit : AttributeReader.read(resource, "config." + field, "")) {
                value = Texts.of(hit.value());
                if (value == null) {
                    return null;
                }
            }
            if (value == null && !OPTIONAL.contains(field)) {
                return null;
            }
            place.append('\n').append(value);
        }
        return place.toString();
    }
}

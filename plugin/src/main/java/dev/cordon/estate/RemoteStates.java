package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what reads a state ({@code terraform_remote_state}) to the configuration that keeps its state in the same place
 * ({@code terraform_backend}): an output stands for what it refers to there.
 */
final class RemoteStates {

    private static final String LOOKUP = "terraform_remote_state";
    private static final String BACKEND = "terraform_backend";
    private static final String OUTPUTS = "outputs.";

    /**
     * What tells one state from another, by backend, with what a setting is where it is left out; a setting without has to be
     * there. The fields of a backend that is not listed are not known.
     */
    private static final Map<String, List<String>> PLACES = Map.of(
            "s3", List.of("bucket", "key"),
            "azurerm", List.of("storage_account_name", "container_name", "key"),
            "gcs", List.of("bucket", "prefix="),
            "remote", List.of("organization"),
            "http", List.of("address"),
            "consul", List.of("path", "address="),
            "kubernetes", List.of("secret_suffix", "namespace=default", "config_context="),
            "oss", List.of("bucket", "prefix=env:", "key=terraform.tfstate"),
            "cos", List.of("bucket", "prefix=", "key=terraform.tfstate"),
            "pg", List.of("conn_str=", "schema_name=terraform_remote_state"));

    private final EstateGraph graph;
    private final Map<String, List<EstateNode>> byPlace = new HashMap<>();

    RemoteStates(EstateGraph graph) {
        this.graph = graph;
        for (EstateNode node : graph.nodes()) {
            if (node.type.equals(BACKEND) && node.resource != null) {
                boolean local = isLocal(node.resource);
                List<String> places = local ? LocalStates.kept(node.resource) : place(node.resource);
                places.forEach(place ->
                        byPlace.computeIfAbsent(place, p -> new ArrayList<>(1)).add(node));
            }
        }
    }

    static boolean isState(EstateNode node) {
        return node.type.equals(LOOKUP) && node.isLookup();
    }

    /**
     * What the output is in the configuration that exports it: a reference, a value, or why neither is known. An output
     * that hands on what its configuration reads of another state is what it is there.
     */
    List<AttributeHit> exported(EstateNode lookup, Reference reference) {
        return exported(lookup, reference, new HashSet<>());
    }

    private List<AttributeHit> exported(EstateNode lookup, Reference reference, Set<String> met) {
        List<AttributeHit> hits = new ArrayList<>();
        for (AttributeHit hit : said(lookup, reference)) {
            Reference further = hit.reference();
            EstateNode target = further == null ? null : graph.find(further.target());
            if (further == null || target == null || !isState(target)) {
                hits.add(hit);
            } else if (met.add(target.id + "\n" + output(further.attribute()))) {
                hits.addAll(exported(target, further, met));
            } else {
                String reason = "configurations hand on " + further.attribute()
                        + " of each other's states in a circle, of which " + target.id + " is one";
                hits.add(unknown(reference, reason));
            }
        }
        return hits;
    }

    private List<AttributeHit> said(EstateNode lookup, Reference reference) {
        Resource resource = lookup.resource;
        String output = output(reference.attribute());
        List<EstateNode> there = resource == null ? List.of() : keepers(resource);
        List<EstateNode> found =
                there.stream().filter(node -> obstacle(resource, node) == null).toList();
        if (found.isEmpty() && there.size() == 1) {
            return List.of(unknown(reference, obstacle(resource, there.get(0))));
        }
        if (found.size() != 1 || output.isEmpty() || found.get(0).resource == null) {
            return List.of(unknown(reference, lookup, found.size()));
        }
        List<AttributeHit> hits = AttributeReader.read(found.get(0).resource, OUTPUTS + output, "");
        return hits.isEmpty() ? List.of(unknown(reference, lookup, 1)) : hits;
    }

    /** What keeps its states where one is read. */
    private List<EstateNode> keepers(Resource lookup) {
        List<String> places = isLocal(lookup) ? LocalStates.read(lookup) : place(lookup);
        return places.stream()
                .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
                .toList();
    }

    private static boolean isLocal(Resource resource) {
        return LocalStates.BACKEND.equals(Texts.of(resource, "backend"));
    }

    private static @Nullable String obstacle(@Nullable Resource lookup, EstateNode backend) {
        return lookup == null || backend.resource == null ? null : StateWorkspaces.obstacle(lookup, backend.resource);
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
        return unknown(reference, reason);
    }

    private static AttributeHit unknown(Reference reference, @Nullable String reason) {
        return new AttributeHit(
                reference.path(),
                null,
                null,
                new Unknown(reference.path(), String.valueOf(reason), reference.location()));
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

    /** One place, or none where nobody can say which. */
    private static List<String> place(Resource resource) {
        String backend = Texts.of(resource, "backend");
        List<String> fields = backend == null ? null : PLACES.get(backend);
        if (fields == null) {
            return List.of();
        }
        StringBuilder place = new StringBuilder(backend);
        for (String field : fields) {
            String value = setting(resource, field);
            if (value == null) {
                return List.of();
            }
            place.append('\n').append(value);
        }
        return List.of(place.toString());
    }

    /** Null where it is not known, or has to be there and is not. */
    static @Nullable String setting(Resource resource, String field) {
        int equals = field.indexOf('=');
        String name = equals < 0 ? field : field.substring(0, equals);
        List<AttributeHit> hits = AttributeReader.read(resource, "config." + name, "");
        if (hits.isEmpty()) {
            return equals < 0 ? null : field.substring(equals + 1);
        }
        return Texts.of(hits.get(hits.size() - 1).value());
    }
}

package dev.cordon.platform.terraform.state;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A state says which resources one depends on, and not by which attribute. Where an attribute has the identity of such a
 * resource, it refers to it.
 */
final class StateReferences {

    private static final List<String> IDENTITIES = List.of("id", "arn", "self_link", "name");

    private final Map<String, Map<String, Identity>> byBlock = new HashMap<>();

    private StateReferences(Collection<Resource> resources) {
        resources.forEach(this::identify);
    }

    /** @param attribute that has the text */
    private record Identity(Resource resource, String attribute) {}

    /** @param dependencies by address of the resource: addresses of blocks */
    static PlanReading add(PlanReading state, Map<String, Set<String>> dependencies) {
        StateReferences all = new StateReferences(state.resources());
        List<Resource> resources = state.resources().stream()
                .map(resource -> all.referring(resource, dependencies.getOrDefault(resource.address(), Set.of())))
                .toList();
        return new PlanReading(state.path(), resources, state.problems(), state.notes());
    }

    private void identify(Resource resource) {
        Map<String, Identity> texts =
                byBlock.computeIfAbsent(TerraformAddress.withoutKeys(resource.address()), block -> new HashMap<>());
        for (String attribute : IDENTITIES) {
            if (resource.attributes().get(attribute) instanceof StringValue text
                    && !text.value().isEmpty()) {
                texts.putIfAbsent(text.value(), new Identity(resource, attribute));
            }
        }
    }

    private Resource referring(Resource resource, Set<String> blocks) {
        if (blocks.isEmpty()) {
            return resource;
        }
        List<Reference> references = new ArrayList<>(resource.references());
        collect(resource, blocks, "", resource.attributes(), references);
        return resource.withReferences(references);
    }

    private void collect(Resource from, Set<String> blocks, String path, Value value, List<Reference> into) {
        if (value instanceof StringValue text) {
            for (String block : blocks) {
                Identity target = byBlock.getOrDefault(block, Map.of()).get(text.value());
                if (target != null) {
                    String id = target.resource().id();
                    into.add(new Reference(path, id, target.attribute(), from.location()));
                }
            }
        } else if (value instanceof ArrayValue array) {
            for (int i = 0; i < array.size(); i++) {
                collect(from, blocks, AttributePath.item(path, i), array.get(i), into);
            }
        } else if (value instanceof ObjectValue object) {
            object.forEach((name, member) -> {
                String key = name instanceof StringValue text ? text.value() : name.toString();
                collect(from, blocks, AttributePath.member(path, key), member, into);
            });
        }
    }
}

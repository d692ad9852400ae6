package dev.cordon.usecase.explain;

import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateResource;
import dev.cordon.estate.UnknownValue;
import dev.cordon.resource.UnknownKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is not known about a resource, with how to close each gap. */
final class Gaps {

    private static final String FROM_PLAN =
            "Check the plan that the pipeline makes (terraform show -json) beside the configuration.";

    /** What to do about a value of a kind. */
    private static final Map<String, String> BY_KIND = Map.of(
            UnknownKind.PROVIDER.id(),
            "Nothing to do: what the provider decides lies in the same account.",
            UnknownKind.NOT_SHOWN.id(),
            "Keep the configuration beside the plan, or check the plan file, which has it inside.",
            UnknownKind.AFTER_APPLY.id(),
            "Check the state after an apply, or say in the register whose it is: resources[] or boundaries[].",
            UnknownKind.SENSITIVE.id(),
            "It is left out on purpose; say in the register what hangs on it.",
            UnknownKind.WITHHELD.id(),
            "Ask whoever wrote the fragment to export what is needed.");

    /** What a reason of no such kind says, and what to do about it; the first that fits. */
    private static final List<Map.Entry<String, String>> REMEDIES = List.of(
            Map.entry("which ", "Name the folder under boundaries[].paths of the register."),
            Map.entry("not valid json", "Correct the text in the descriptor."));

    /** The same, where it is about Terraform. */
    private static final List<Map.Entry<String, String>> OF_TERRAFORM = List.of(
            Map.entry("has no value", "Give it a default or a value in terraform.tfvars, or check the plan."),
            Map.entry("module", "Run terraform init so that the module is there, or check the plan."));

    /** What to do about anything else. */
    private static final Map<String, String> BY_PLATFORM = Map.of(
            "ansible",
            "Give the variable a value in the inventory, in its group_vars or by --var NAME=VALUE.",
            "arm",
            "Give the parameter a value: a parameters file, --var NAME=VALUE.",
            "cloudformation",
            "Give the parameter a value (a default, a parameters file, --var NAME=VALUE), or check the template that exports"
                    + " the value along.",
            "compose",
            "Give the variable a value in .env.",
            "kubernetes",
            "Check what the tool renders (kustomize build, helm template).");

    private Gaps() {}

    /**
     * @param references what attributes refer to, by their paths
     */
    static List<Gap> of(EstateResource resource, EstateMap map, Map<String, String> references) {
        List<Gap> gaps = new ArrayList<>();
        if (resource.owners().isEmpty() && !resource.isHelper()) {
            gaps.add(new Gap("owner", "nothing says whose it is", ownerRemedy(resource)));
        }
        for (UnknownValue unknown : resource.unknown()) {
            String where = unknown.path().isEmpty() ? "the resource as a whole" : unknown.path();
            String target = references.get(unknown.path());
            String remedy = target == null
                    ? remedy(resource, unknown)
                    : "Nothing to do: it refers to " + target + ", which is enough.";
            gaps.add(new Gap(where, unknown.reason(), remedy));
        }
        Set<Edge> edges = new LinkedHashSet<>(map.out(resource.id()));
        edges.addAll(map.in(resource.id()));
        edges.addAll(map.declared(resource.id()));
        for (Edge edge : edges) {
            for (UnknownValue unknown : edge.unknown()) {
                if (edge.declaredBy().equals(resource.id())
                        && resource.unknown().contains(unknown)) {
                    continue;
                }
                String reason = unknown.path().isEmpty() ? unknown.reason() : unknown.path() + ": " + unknown.reason();
                gaps.add(new Gap("edge " + edge.id(), reason, remedy(resource, unknown)));
            }
        }
        return gaps;
    }

    private static String ownerRemedy(EstateResource resource) {
        String match = resource.boundaries().isEmpty()
                ? resource.id()
                : resource.boundaries().get(0);
        String tag =
                resource.platform().equals(EstateResource.EXTERNAL) ? "" : "Tag it with an organisation's id, or add ";
        return tag + (tag.isEmpty() ? "Add " : "") + "{match: \"" + match
                + "\", organisation: …} to boundaries of the register.";
    }

    private static String remedy(EstateResource resource, UnknownValue unknown) {
        String ofKind = BY_KIND.get(unknown.kind());
        return ofKind == null ? byReason(resource, unknown.reason()) : ofKind;
    }

    private static String byReason(EstateResource resource, String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        @Nullable String elsewhere = BY_PLATFORM.get(resource.platform());
        return Stream.concat(
                        REMEDIES.stream(),
                        elsewhere == null ? OF_TERRAFORM.stream() : Stream.of(Map.entry("", elsewhere)))
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FROM_PLAN);
    }
}

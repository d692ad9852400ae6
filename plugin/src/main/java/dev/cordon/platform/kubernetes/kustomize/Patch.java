package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to some objects.
 *
 * @param target which ones
 * @param content operations of JSON patch, or what to merge; null where it could not be read
 * @param place where the kustomization names it
 * @param late whether it comes after namespace, names and labels, as {@code patchesJson6902} do
 */
record Patch(Target target, @Nullable Node content, Node place, boolean late) {

    /** The object with the patch; what it would change is unknown where it cannot be applied. */
    Subject apply(Subject subject, List<Unknown> unknowns) {
        if (!target.fits(subject)) {
            return subject;
        }
        try {
            if (content instanceof Node.Sequence operations) {
                return subject.patched(JsonPatch.apply(operations, subject.document()));
            }
            if (content instanceof Node.Mapping merge) {
                Node.Mapping merged = new StrategicMerge(subject.isBuiltIn()).apply(subject.document(), merge);
                return subject.patched(renamed(merged, merge));
            }
        } catch (UnfitPatchException e) {
            String reason = "a patch of a kustomization was not applied: " + e.getMessage();
            PatchPlaces.of(content, e.path()).forEach(place -> unknowns.add(new Unknown(place, reason, e.place())));
            return subject;
        }
        unknowns.add(new Unknown("", "a patch of a kustomization was not read", place.location()));
        return subject;
    }

    /** Name and kind say whom a patch is for, and are changed only where its options allow it. */
    private Node.Mapping renamed(Node.Mapping document, Node.Mapping merge) {
        Node.Mapping result = document;
        @Nullable Node name = Nodes.at(merge, "metadata", "name");
        if (isAllowed("allowNameChange") && name != null && document.get("metadata") instanceof Node.Mapping metadata) {
            result = Nodes.with(result, "metadata", Nodes.with(metadata, "name", name));
        }
        @Nullable Node kind = merge.get("kind");
        return isAllowed("allowKindChange") && kind != null ? Nodes.with(result, "kind", kind) : result;
    }

    private boolean isAllowed(String option) {
        return "true".equals(Nodes.scalarText(Nodes.at(place, "options", option)));
    }

    /** Whether it takes the object away. */
    boolean deletes(Subject subject) {
        return content != null && "delete".equals(Nodes.text(Nodes.at(content, "$patch"))) && target.fits(subject);
    }
}

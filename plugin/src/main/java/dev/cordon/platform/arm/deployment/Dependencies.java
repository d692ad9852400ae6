package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.resource.Reference;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;

/** What {@code dependsOn} lists: symbolic names, ids, names alone, and names of loops, which are meant as a whole. */
final class Dependencies {

    static final String NAME = "dependsOn";

    private Dependencies() {}

    static List<Reference> of(Declared declared, Deployment deployment) {
        List<Reference> references = new ArrayList<>();
        if (declared.body().get(NAME) instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                add(AttributePath.item(NAME, i), list.items().get(i), declared, deployment, references);
            }
        }
        return references;
    }

    private static void add(
            String path, Node item, Declared declared, Deployment deployment, List<Reference> references) {
        Term term = declared.evaluator().evaluate(item);
        String shape = Holes.shape(term);
        List<Declared> found = deployment.states().find(shape);
        if (found.size() == 1) {
            references.add(new Reference(path, deployment.id(found.get(0)), "", item.location()));
        } else if (!found.isEmpty() || deployment.declarations().isLoop(shape)) {
            references.add(new Reference(path, deployment.id(Holes.shown(shape)), "", item.location()));
        } else {
            Terms.origins(List.of(term))
                    .forEach(origin ->
                            references.add(new Reference(path, origin.target(), origin.attribute(), item.location())));
        }
    }
}

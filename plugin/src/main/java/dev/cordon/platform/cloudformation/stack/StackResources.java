package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.TermAttributes;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The resources of one stack, in the words of all platforms. */
final class StackResources {

    private static final String DELETION = "DeletionPolicy";
    private static final String SOURCE = "Source";

    private StackResources() {}

    static List<Resource> of(Stack stack) {
        List<Resource> resources = new ArrayList<>();
        for (Declaration declaration : stack.declarations().present()) {
            resources.add(resource(stack, declaration));
        }
        stack.conditions().checkAll();
        for (Node.Entry output : stack.outputs()) {
            // For what is wrong with it; its value is of use to whoever asks for it.
            stack.evaluator().evaluate(output.value());
        }
        Circles.check(stack, resources);
        return resources;
    }

    private static Resource resource(Stack stack, Declaration declaration) {
        Term.Mapping properties = properties(stack, declaration);
        TermAttributes attributes = TermAttributes.of(properties);
        SortedMap<String, String> own = Tags.of(properties);
        SortedMap<String, String> labels = new TreeMap<>(stack.placement().tags());
        List<String> inherited =
                labels.keySet().stream().filter(name -> !own.containsKey(name)).toList();
        labels.putAll(own);
        return new Resource(
                stack.id(declaration.name()),
                stack.placement().address(declaration.name()),
                declaration.kind(),
                "cloudformation",
                declaration.provider(),
                declaration.name(),
                true,
                attributes.attributes(),
                labels,
                inherited,
                attributes.unknowns(),
                references(stack, declaration, attributes),
                stack.placement().boundaries(),
                attributes.positions(),
                declaration.location());
    }

    private static List<Reference> references(Stack stack, Declaration declaration, TermAttributes attributes) {
        List<Reference> references = new ArrayList<>(attributes.references());
        List<Node> waits = declaration.dependencies();
        for (int i = 0; i < waits.size(); i++) {
            @Nullable String name = Declaration.textOf(waits.get(i));
            @Nullable String target = name == null ? null : stack.declarations().resolve(name);
            if (target != null) {
                String path = AttributePath.item(Declaration.DEPENDS_ON, i);
                references.add(
                        new Reference(path, stack.id(target), "", waits.get(i).location()));
            }
        }
        return references;
    }

    /** What remains when the stack goes is a property like any other to those who look for remains. */
    private static Term.Mapping properties(Stack stack, Declaration declaration) {
        @Nullable Node given = declaration.body().get("Properties");
        Term evaluated = given == null
                ? new Term.Mapping(List.of(), null, declaration.location())
                : stack.evaluator().evaluate(given);
        List<Term.Member> members = new ArrayList<>();
        Term.@Nullable Unknown open = null;
        if (evaluated instanceof Term.Mapping mapping) {
            members.addAll(mapping.members());
            open = mapping.open();
        } else {
            open = Terms.unknownFrom(List.of(evaluated), "the properties are no object", evaluated.location());
        }
        @Nullable Node source = declaration.source();
        if (source != null) {
            members.add(new Term.Member(SOURCE, stack.evaluator().evaluate(source), source.location()));
        }
        @Nullable Node deletion = declaration.body().get(DELETION);
        if (deletion != null) {
            members.add(new Term.Member(DELETION, stack.evaluator().evaluate(deletion), deletion.location()));
        }
        Contents.of(stack, declaration).ifPresent(members::add);
        return new Term.Mapping(members, open, evaluated.location());
    }
}

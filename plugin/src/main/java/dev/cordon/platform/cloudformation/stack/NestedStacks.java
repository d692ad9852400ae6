package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.cloudformation.template.Template;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The stacks that a stack declares, opened where their template is in the repository. */
final class NestedStacks {

    private static final String ASSET = "aws:asset:path";

    private final Stack parent;
    private final Map<String, List<Stack>> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    NestedStacks(Stack parent) {
        this.parent = parent;
    }

    /** The first of them, or null where the template is not there. */
    @Nullable
    Stack first(Declaration declaration) {
        List<Stack> stacks = of(declaration);
        return stacks.isEmpty() ? null : stacks.get(0);
    }

    /** One, or one for each account of a set; none where the template is not there. */
    List<Stack> of(Declaration declaration) {
        @Nullable List<Stack> before = known.get(declaration.name());
        if (before != null) {
            return before;
        }
        @Nullable Template target = templateOf(declaration);
        if (target == null) {
            noteMissing(declaration);
            return List.of();
        }
        if (parent.placement().chain().contains(target.name())) {
            parent.report(
                    declaration.location(),
                    "the template " + target.name() + " nests itself: "
                            + String.join(", ", parent.placement().chain()),
                    "Break the circle; the stack could not be deployed as it is.");
            return List.of();
        }
        if (!open.add(declaration.name())) {
            parent.report(
                    declaration.location(),
                    "the nested stack \"" + declaration.name() + "\" depends on its own outputs",
                    "Break the circle; the stack could not be deployed as it is.");
            return List.of();
        }
        List<Stack> stacks = open(declaration, target);
        open.remove(declaration.name());
        known.put(declaration.name(), stacks);
        return stacks;
    }

    /** The template of a declared stack; null where it is none, or where it is not in the repository. */
    @Nullable
    Template templateOf(Declaration declaration) {
        if (!declaration.isStack()) {
            return null;
        }
        @Nullable
        String asset = Declaration.textOf(declaration.section("Metadata").get(ASSET));
        TemplateIndex templates = parent.session().templates();
        if (asset != null) {
            @Nullable Template found = templates.find(parent.template(), asset);
            if (found != null) {
                return found;
            }
        }
        @Nullable Node url = declaration.properties().get("TemplateURL");
        return url == null
                ? null
                : templates.find(parent.template(), shape(parent.evaluator().evaluate(url)));
    }

    private List<Stack> open(Declaration declaration, Template target) {
        Map<String, Term> given = given(declaration, target);
        SortedMap<String, String> tags = Tags.of(parent.evaluator().evaluate(declaration.properties()));
        List<Stack> stacks = new ArrayList<>();
        List<Boundary> accounts = declaration.isStackSet() ? StackSetTargets.accounts(parent, declaration) : List.of();
        for (Boundary account : accounts) {
            String name = declaration.name() + "[" + account.id().substring("aws:account:".length()) + "]";
            stacks.add(stack(target, name, List.of(account), given, tags));
        }
        if (accounts.isEmpty()) {
            stacks.add(stack(target, declaration.name(), List.of(), given, tags));
        }
        return List.copyOf(stacks);
    }

    private Stack stack(
            Template target,
            String name,
            List<Boundary> accounts,
            Map<String, Term> given,
            SortedMap<String, String> tags) {
        Parameters parameters = Parameters.of(target.section("Parameters"), given);
        Placement placement = parent.placement().within(name, target, accounts, tags);
        Macros.note(parent.session(), target);
        return new Stack(parent.session(), target, placement, parent.budget(), parameters);
    }

    private Map<String, Term> given(Declaration declaration, Template target) {
        Map<String, Term> given = new LinkedHashMap<>();
        @Nullable Node parameters = declaration.properties().get("Parameters");
        Term evaluated = parameters == null
                ? Terms.nothing(declaration.location())
                : parent.evaluator().evaluate(parameters);
        if (evaluated instanceof Term.Mapping mapping) {
            mapping.members().forEach(member -> given.put(member.name(), member.value()));
        } else if (evaluated instanceof Term.Sequence list) {
            // A stack set writes pairs.
            list.items().forEach(item -> pair(item, given));
        }
        List<String> declared = target.section("Parameters").entries().stream()
                .map(Node.Entry::name)
                .toList();
        for (String name : given.keySet()) {
            if (!declared.contains(name)) {
                parent.report(
                        declaration.location(),
                        target.name() + " has no parameter \"" + name + "\", which \"" + declaration.name()
                                + "\" gives it",
                        "Declare the parameter in the nested template, or do not give it.");
            }
        }
        return given;
    }

    private static void pair(Term item, Map<String, Term> given) {
        if (item instanceof Term.Mapping mapping) {
            @Nullable Term key = mapping.get("ParameterKey");
            @Nullable Term value = mapping.get("ParameterValue");
            @Nullable String name = key == null ? null : Terms.textOf(key);
            if (name != null && value != null) {
                given.put(name, value);
            }
        }
    }

    private void noteMissing(Declaration declaration) {
        if (declaration.isStack()) {
            String what = declaration.isStackSet() ? "stack set" : "nested stack";
            parent.session()
                    .note(parent.template().name() + ": the template of the " + what + " \"" + declaration.name()
                            + "\" is not in the repository; its resources were not checked.");
        }
    }

    private static String shape(Term url) {
        @Nullable String text = Terms.textOf(url);
        if (text != null) {
            return text;
        }
        return url instanceof Term.Unknown unknown ? unknown.shape() : "";
    }
}

package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.arm.function.Evaluator;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.Place;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deployments that a deployment declares: within the template, or by a link to another that is in the repository. */
final class NestedDeployments {

    private static final String SUBSCRIPTIONS = "/subscriptions/";

    private final Deployment parent;
    private final Map<String, Deployment> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    NestedDeployments(Deployment parent) {
        this.parent = parent;
    }

    /** Null where it is no deployment, and where its template is not there. */
    @Nullable
    Deployment of(Declared declared) {
        @Nullable Deployment before = known.get(declared.address());
        if (before != null || !declared.isDeployment()) {
            return before;
        }
        @Nullable Template target = target(declared);
        if (target == null) {
            noteMissing(declared);
            return null;
        }
        if (!target.name().equals(parent.template().name())
                        && parent.position().chain().contains(target.name())
                || target.document() == parent.template().document()) {
            circle(declared, "the template " + target.name() + " links itself");
            return null;
        }
        if (!open.add(declared.address())) {
            circle(declared, "the deployment \"" + declared.address() + "\" depends on its own outputs");
            return null;
        }
        Deployment deployment = open(declared, target);
        open.remove(declared.address());
        known.put(declared.address(), deployment);
        return deployment;
    }

    /** The template that a deployment links; null where there is none, or where it is not in the repository. */
    @Nullable
    Template templateOf(Declared declared) {
        if (!declared.isDeployment() || !(declared.property("templateLink") instanceof Node.Mapping link)) {
            return null;
        }
        for (String form : List.of("relativePath", "uri")) {
            @Nullable Node written = link.get(form);
            if (written != null) {
                String url = Holes.shape(declared.evaluator().evaluate(written));
                return parent.session().linked(parent.template(), url);
            }
        }
        return null;
    }

    private @Nullable Template target(Declared declared) {
        return declared.property("template") instanceof Node.Mapping document
                ? new Template(parent.template().path(), parent.template().name(), document)
                : templateOf(declared);
    }

    private Deployment open(Declared declared, Template target) {
        boolean linked = declared.property("template") == null;
        @Nullable Evaluator around = linked || isInner(declared) ? null : declared.evaluator();
        Map<String, Term> given = around == null ? given(declared, target) : Map.of();
        List<String> chain = new ArrayList<>(parent.position().chain());
        if (linked) {
            chain.add(target.name());
        }
        String prefix = parent.address(declared) + "/";
        Deployment.Position position = new Deployment.Position(place(declared, target), prefix, chain);
        return new Deployment(parent.session(), target, parent.root(), position, given, parent.budget(), around);
    }

    /** Without a word about it, the expressions of a nested template are the outer one's; those of a stack never are. */
    private static boolean isInner(Declared declared) {
        return declared.isStack()
                || declared.property("expressionEvaluationOptions") instanceof Node.Mapping options
                        && Template.textOf(options.get("scope")).equalsIgnoreCase("inner");
    }

    private Place place(Declared declared, Template target) {
        Place around = parent.place();
        @Nullable Term elsewhere = scopeOfStack(declared);
        if (elsewhere != null) {
            return new Place(around.scope(), Levels.of(target), elsewhere, null);
        }
        @Nullable Node subscription = declared.member("subscriptionId");
        @Nullable Node group = declared.member("resourceGroup");
        @Nullable
        Term inSubscription = subscription == null
                ? around.subscription()
                : declared.evaluator().evaluate(subscription);
        @Nullable
        Term inGroup = group != null
                ? declared.evaluator().evaluate(group)
                : subscription == null ? around.resourceGroup() : null;
        return new Place(around.scope(), Levels.of(target), inSubscription, inGroup);
    }

    /** The subscription that a stack of a management group builds in; null where it builds where it lies itself. */
    private static @Nullable Term scopeOfStack(Declared declared) {
        @Nullable Node written = declared.isStack() ? declared.property("deploymentScope") : null;
        if (written == null) {
            return null;
        }
        Term scope = declared.evaluator().evaluate(written);
        @Nullable String text = Terms.textOf(scope);
        return text == null || !text.toLowerCase(Locale.ROOT).startsWith(SUBSCRIPTIONS)
                ? scope
                : Terms.text(text.substring(SUBSCRIPTIONS.length()).split("/", 2)[0], scope.location());
    }

    private Map<String, Term> given(Declared declared, Template target) {
        Map<String, Term> given = new LinkedHashMap<>();
        if (declared.property("parameters") instanceof Node.Mapping parameters) {
            for (Node.Entry entry : parameters.entries()) {
                @Nullable Node value = entry.value() instanceof Node.Mapping mapping ? mapping.get("value") : null;
                Term term = value == null
                        ? new Term.Unknown(SecretNames.REASON, entry.location())
                        : declared.evaluator().evaluate(value);
                given.put(entry.name(), term);
                if (target.section("parameters").entries().stream()
                        .noneMatch(one -> one.name().equalsIgnoreCase(entry.name()))) {
                    parent.session()
                            .report(
                                    entry.location(),
                                    "the nested template has no parameter \"" + entry.name() + "\"",
                                    "Declare the parameter there, or do not give it.");
                }
            }
        }
        return given;
    }

    private void circle(Declared declared, String message) {
        parent.session()
                .report(declared.location(), message, "Break the circle; the template could not be deployed as it is.");
    }

    private void noteMissing(Declared declared) {
        parent.session()
                .note(parent.template().name() + ": the template of the deployment \"" + declared.address()
                        + "\" is not in the repository; its resources were not checked.");
    }
}

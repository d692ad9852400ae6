package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.finding.Problem;
import dev.cordon.platform.ParameterFiles;
import dev.cordon.platform.arm.function.Place;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.resource.Resource;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.BudgetException;
import dev.cordon.resource.term.SecretNames;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From templates to resources. A template that another one links is read where it is linked, with what it is given. */
public final class DeploymentReader {

    private final Session session;
    private final List<Template> templates;
    private final ParameterFiles parameters;
    private final Set<String> failed = new HashSet<>();

    public DeploymentReader(List<Template> templates, ParameterFiles parameters) {
        this.session = new Session(templates);
        this.templates = List.copyOf(templates);
        this.parameters = parameters;
    }

    /** What is wrong with the templates; complete after {@link #read}. */
    public Set<Problem> problems() {
        return session.problems();
    }

    /** What a reader of the report should know; complete after {@link #read}. */
    public Set<String> notes() {
        return session.notes();
    }

    public List<Resource> read() {
        List<Deployment> all = new ArrayList<>();
        for (Deployment root : roots()) {
            guarded(root.template(), () -> all.addAll(root.withNested()));
        }
        List<Resource> resources = new ArrayList<>();
        ResourceJoin join = new ResourceJoin();
        for (Deployment deployment : all) {
            if (!failed.contains(deployment.place().scope())) {
                guarded(deployment.root(), () -> resources.addAll(DeployedResources.of(deployment, join)));
            }
        }
        resources.removeIf(resource ->
                failed.contains(resource.id().substring(0, resource.id().indexOf(':'))));
        for (String file : parameters.unused()) {
            session.note(file + ": values for parameters of no template that was found; name it after its template.");
        }
        List<Resource> joined = resources.stream().map(join::joined).toList();
        List<Resource> complete = new ArrayList<>(joined);
        complete.addAll(PlaceLookups.of(joined));
        return complete;
    }

    private List<Deployment> roots() {
        List<Deployment> candidates = new ArrayList<>();
        Set<String> linked = new HashSet<>();
        for (Template template : templates) {
            guarded(template, () -> {
                Place place = new Place(template.name(), Levels.of(template), null, null);
                Deployment deployment = Deployment.root(session, template, place, given(template), new Budget());
                candidates.add(deployment);
                Set<String> others = new HashSet<>(deployment.linkedTemplates());
                others.remove(template.name());
                linked.addAll(others);
            });
        }
        List<Deployment> roots = candidates.stream()
                .filter(deployment -> !linked.contains(deployment.template().name()))
                .toList();
        // Templates that only link each other have no root; any of them shows what is wrong.
        return roots.isEmpty() ? candidates : roots;
    }

    private Map<String, Term> given(Template template) {
        Map<String, Term> given = new LinkedHashMap<>();
        parameters.of(template.path()).forEach((name, one) -> given.put(name, value(one)));
        return given;
    }

    private static Term value(ParameterFiles.Given given) {
        Node first = given.values().get(0);
        if (given.values().size() > 1) {
            String files = String.join(" and ", given.files());
            return new Term.Unknown("the parameter files " + files + " give different values", first.location());
        }
        @Nullable Node value = first instanceof Node.Mapping mapping ? mapping.get("value") : null;
        return value == null
                ? new Term.Unknown(SecretNames.REASON, first.location())
                : Terms.of(NodeValues.value(value), value.location());
    }

    private void guarded(Template template, Runnable work) {
        if (failed.contains(template.name())) {
            return;
        }
        try {
            work.run();
        } catch (BudgetException e) {
            failed.add(template.name());
            session.reportLimit(template.document().location(), e.reason());
        }
    }
}

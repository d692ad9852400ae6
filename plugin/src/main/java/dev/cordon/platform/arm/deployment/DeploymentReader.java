package dev.cordon.platform.arm.deployment;

import dev.cordon.finding.Problem;
import dev.cordon.platform.ParameterFiles;
import dev.cordon.platform.SurroundingLookups;
import dev.cordon.platform.arm.function.Place;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.resource.Resource;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.BudgetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** From templates to resources. A template that another one links is read where it is linked, with what it is given. */
public final class DeploymentReader {

    /** What {@code subscription()}, {@code resourceGroup()} and {@code tenant()} look up. */
    private static final SurroundingLookups PLACES = new SurroundingLookups(
            "arm", "azure", "()", "name it for this folder under boundaries[].paths of the register");

    private final Session session;
    private final List<Template> templates;
    private final ParameterFiles parameters;
    private final Set<String> failed = new HashSet<>();
    private final Set<String> taken = new TreeSet<>();

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

    /** Names of given values that a template declares; complete after {@link #read}. */
    public Set<String> taken() {
        return taken;
    }

    public List<Resource> read() {
        List<Deployment> all = new ArrayList<>();
        for (Deployment root : roots()) {
            taken.addAll(parameters.taken(root.parameters().names()));
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
        complete.addAll(PLACES.of(joined));
        return complete;
    }

    private List<Deployment> roots() {
        List<Deployment> candidates = new ArrayList<>();
        GivenParameters given = new GivenParameters(session, parameters);
        Set<String> linked = new HashSet<>();
        for (Template template : templates) {
            guarded(template, () -> {
                Place place = new Place(template.name(), Levels.of(template), null, null);
                Deployment deployment = Deployment.root(session, template, place, given.of(template), new Budget());
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

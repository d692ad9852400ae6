package dev.cordon.platform.cloudformation.stack;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.ParameterFiles;
import dev.cordon.platform.SurroundingLookups;
import dev.cordon.platform.cloudformation.intrinsic.ArnText;
import dev.cordon.platform.cloudformation.template.Template;
import dev.cordon.resource.Resource;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.BudgetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** From templates to resources. A template that another one nests is read where it is nested, with what it is given. */
public final class StackReader {

    private static final SurroundingLookups ACCOUNT = new SurroundingLookups(
            "cloudformation",
            "aws",
            ArnText.ACCOUNT,
            "name the account of this folder under boundaries[].paths of the register");

    private final Session session;
    private final List<Template> templates;
    private final ParameterFiles parameters;
    private final Set<String> failed = new HashSet<>();
    private final Set<String> taken = new TreeSet<>();

    public StackReader(List<Template> templates, ParameterFiles parameters) {
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
        List<Stack> all = new ArrayList<>();
        for (Stack root : roots()) {
            taken.addAll(parameters.taken(root.parameters().names()));
            guarded(root, () -> all.addAll(root.withNested()));
        }
        all.removeIf(stack -> failed.contains(stack.scope()));
        all.forEach(stack -> guarded(stack, () -> session.exports().add(stack)));
        List<Resource> resources = new ArrayList<>();
        for (Stack stack : all) {
            guarded(stack, () -> resources.addAll(StackResources.of(stack)));
        }
        resources.removeIf(resource -> failed.contains(scopeOf(resource.id())));
        resources.addAll(ACCOUNT.of(resources));
        for (String file : parameters.unused()) {
            session.note(file + ": values for parameters of no template that was found; name it after its template.");
        }
        return GatewayDefaults.handOn(resources);
    }

    private List<Stack> roots() {
        List<Stack> candidates = new ArrayList<>();
        Set<String> nested = new LinkedHashSet<>();
        for (Template template : templates) {
            Location start = Location.startOf(template.name());
            guarded(template.name(), start, () -> {
                Stack stack = Stack.root(session, template, new Budget(), parameters);
                candidates.add(stack);
                Set<String> own = new TreeSet<>(stack.nestedTemplates());
                own.remove(template.name());
                nested.addAll(own);
            });
        }
        List<Stack> roots = candidates.stream()
                .filter(stack -> !nested.contains(stack.scope()))
                .toList();
        // Templates that only nest each other have no root; any of them shows what is wrong.
        return roots.isEmpty() ? candidates : roots;
    }

    private void guarded(Stack stack, Runnable work) {
        guarded(stack.scope(), stack.template().document().location(), work);
    }

    private void guarded(String scope, Location at, Runnable work) {
        if (failed.contains(scope)) {
            return;
        }
        try {
            work.run();
        } catch (BudgetException e) {
            failed.add(scope);
            session.report(new Problem(
                    ProblemCode.DESCRIPTOR_LIMIT,
                    at,
                    e.reason(),
                    "Split the template, or exclude it if it is no descriptor."));
        }
    }

    private static String scopeOf(String id) {
        return id.substring(0, id.indexOf(':'));
    }
}

package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Spelling;
import dev.cordon.platform.arm.function.Evaluator;
import dev.cordon.platform.arm.function.Frame;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.Place;
import dev.cordon.platform.arm.function.Scope;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One use of a template. */
final class Deployment implements Scope {

    private final Session session;
    private final Template template;
    private final Template root;
    private final Position position;
    private final Budget budget;
    private final Parameters parameters;
    private final Variables variables;
    private final OwnFunctions functions;
    private final Evaluator evaluator;
    private final Declarations declarations;
    private final NestedDeployments nested;
    private final ResourceStates states;

    /**
     * @param around the evaluator of the deployment around it, where the template leaves its expressions to that; null where
     *     it evaluates them itself
     */
    Deployment(
            Session session,
            Template template,
            Template root,
            Position position,
            Map<String, Term> given,
            Budget budget,
            @Nullable Evaluator around) {
        this.session = session;
        this.template = template;
        this.root = root;
        this.position = position;
        this.budget = budget;
        this.parameters = new Parameters(template, given);
        this.variables = new Variables(template.section("variables"));
        this.functions = new OwnFunctions(template);
        this.evaluator = around == null ? new Evaluator(this, Frame.NONE, budget) : around;
        this.declarations = new Declarations(session, budget);
        this.nested = new NestedDeployments(this);
        this.states = new ResourceStates(this);
        declarations.declare(template.document().get("resources"), null, evaluator);
    }

    static Deployment root(Session session, Template template, Place place, Map<String, Term> given, Budget budget) {
        Position position = new Position(place, "", List.of(template.name()));
        return new Deployment(session, template, template, position, given, budget, null);
    }

    /**
     * Where a deployment stands.
     *
     * @param prefix of the addresses in it; empty in the root
     * @param chain files on the way here, its own included
     */
    record Position(Place place, String prefix, List<String> chain) {}

    Session session() {
        return session;
    }

    Template template() {
        return template;
    }

    /** The template that nothing nests. */
    Template root() {
        return root;
    }

    Position position() {
        return position;
    }

    Budget budget() {
        return budget;
    }

    Parameters parameters() {
        return parameters;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Declarations declarations() {
        return declarations;
    }

    ResourceStates states() {
        return states;
    }

    NestedDeployments nested() {
        return nested;
    }

    /** Where a resource is: what is only looked up may be somewhere else. */
    Place placeOf(Declared declared) {
        @Nullable Node subscription = declared.member("subscriptionId");
        @Nullable Node group = declared.member("resourceGroup");
        Place around = position.place();
        if (declared.isDeployment() || subscription == null && group == null) {
            return around;
        }
        Evaluator own = declared.evaluator();
        return new Place(
                around.scope(),
                group == null ? around.level() : Place.Level.RESOURCE_GROUP,
                subscription == null ? around.subscription() : own.evaluate(subscription),
                group == null ? around.resourceGroup() : own.evaluate(group));
    }

    String address(Declared declared) {
        return position.prefix() + declared.address();
    }

    String id(Declared declared) {
        return id(declared.address());
    }

    /** The id of what has that address in this deployment. */
    String id(String address) {
        return position.place().scope() + ":" + position.prefix() + address;
    }

    /** Names of the templates that it links. */
    Set<String> linkedTemplates() {
        Set<String> names = new TreeSet<>();
        for (Declared declared : declarations.all()) {
            @Nullable Template target = nested.templateOf(declared);
            if (target != null) {
                names.add(target.name());
            }
        }
        return names;
    }

    /** This deployment and all those in it. */
    List<Deployment> withNested() {
        List<Deployment> all = new ArrayList<>();
        all.add(this);
        for (Declared declared : declarations.all()) {
            @Nullable Deployment child = nested.of(declared);
            if (child != null) {
                all.addAll(child.withNested());
            }
        }
        return all;
    }

    @Override
    public Term parameter(String name, Location at) {
        @Nullable Term value = parameters.value(session, evaluator.in(Frame.NONE), name, at);
        return value == null ? undeclared("parameter", name, parameters.names(), at) : value;
    }

    @Override
    public Term variable(String name, Location at) {
        @Nullable Term value = variables.value(session, evaluator.in(Frame.NONE), name, at);
        return value == null ? undeclared("variable", name, variables.names(), at) : value;
    }

    @Override
    public Place place() {
        return position.place();
    }

    @Override
    public Scope.@Nullable UserFunction function(String name) {
        return functions.named(name);
    }

    @Override
    public Term reference(Term resource, Location at) {
        return states.of(resource, at);
    }

    @Override
    public void report(Location at, String message) {
        session.report(at, message, "Correct the expression; the template could not be deployed as it is.");
    }

    /** The outputs, each an object with its value. */
    Term outputs(Location at) {
        List<Term.Member> members = new ArrayList<>();
        for (Node.Entry entry : template.section("outputs").entries()) {
            if (entry.value() instanceof Node.Mapping output) {
                Term.Member value = new Term.Member("value", Outputs.value(evaluator, output), entry.location());
                members.add(
                        new Term.Member(entry.name(), new Term.Mapping(List.of(value), null, at), entry.location()));
            }
        }
        return new Term.Mapping(members, null, at);
    }

    private Term undeclared(String kind, String name, Collection<String> known, Location at) {
        String hint = Spelling.nearest(name, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        String message = "this template declares no " + kind + " \"" + name + "\"";
        session.report(at, message + hint, "Correct the name, or declare it.");
        return new Term.Unknown(message, Set.of(), Holes.named(kind + " " + name), at);
    }
}

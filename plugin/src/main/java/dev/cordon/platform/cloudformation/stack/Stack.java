package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.ParameterFiles;
import dev.cordon.platform.cloudformation.intrinsic.Evaluator;
import dev.cordon.platform.cloudformation.intrinsic.Misspelling;
import dev.cordon.platform.cloudformation.intrinsic.Scope;
import dev.cordon.platform.cloudformation.template.Template;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One use of a template. */
final class Stack implements Scope {

    private static final String AFTER = "known only after deployment";
    private static final String OUTPUTS = "Outputs.";

    private final Session session;
    private final Template template;
    private final Placement placement;
    private final Budget budget;
    private final Parameters parameters;
    private final Evaluator evaluator;
    private final Conditions conditions;
    private final Node.Mapping outputs;
    private final Declarations declarations;
    private final NestedStacks nested;

    Stack(Session session, Template template, Placement placement, Budget budget, Parameters parameters) {
        this.session = session;
        this.template = template;
        this.placement = placement;
        this.budget = budget;
        this.parameters = parameters;
        this.evaluator = new Evaluator(this, budget);
        this.conditions = new Conditions(this, evaluator);
        this.declarations = new Declarations();
        this.nested = new NestedStacks(this);
        Loops loops = new Loops(this, evaluator, budget);
        this.outputs = loops.expand(template.section("Outputs"));
        conditions.declare(loops.expand(template.section("Conditions")));
        declarations.declare(this, loops.expand(template.section("Resources")));
        declarations.checkDependencies(this);
        Additions.note(this);
    }

    static Stack root(Session session, Template template, Budget budget, ParameterFiles given) {
        Parameters parameters = Parameters.given(template, given);
        Macros.note(session, template);
        return new Stack(session, template, Placement.root(template), budget, parameters);
    }

    Session session() {
        return session;
    }

    Template template() {
        return template;
    }

    Placement placement() {
        return placement;
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

    Conditions conditions() {
        return conditions;
    }

    Declarations declarations() {
        return declarations;
    }

    /** The file that scopes the ids of everything in it. */
    String scope() {
        return placement.scope();
    }

    /** The id of a resource of this stack. */
    String id(String name) {
        return placement.id(name);
    }

    /** The outputs that are there; the others belong to a condition that does not hold. */
    List<Node.Entry> outputs() {
        return outputs.entries();
    }

    /** Names of the templates that it nests. */
    Set<String> nestedTemplates() {
        Set<String> names = new TreeSet<>();
        for (Declaration declaration : declarations.present()) {
            @Nullable Template target = nested.templateOf(declaration);
            if (target != null) {
                names.add(target.name());
            }
        }
        return names;
    }

    /** Whether what a declared stack builds is in nothing that was read. */
    boolean isUnread(Declaration declaration) {
        return nested.of(declaration).isEmpty();
    }

    /** This stack and all those in it. */
    List<Stack> withNested() {
        List<Stack> all = new ArrayList<>();
        all.add(this);
        for (Declaration declaration : declarations.present()) {
            nested.of(declaration).forEach(child -> all.addAll(child.withNested()));
        }
        return all;
    }

    @Override
    public Term ref(String name, Location at) {
        @Nullable Term pseudo = PseudoParameters.value(name, scope(), at);
        if (pseudo != null) {
            return pseudo;
        }
        @Nullable Term parameter = parameters.get(name);
        if (parameter != null) {
            return Terms.at(parameter, at);
        }
        return resource(name, "", at);
    }

    @Override
    public Term attribute(String name, String attribute, Location at) {
        @Nullable Declaration declaration = declarations.get(name);
        if (declaration != null && declaration.isStack() && attribute.startsWith(OUTPUTS)) {
            @Nullable Stack child = nested.first(declaration);
            if (child != null) {
                return child.output(attribute.substring(OUTPUTS.length()), this, at);
            }
        }
        return resource(name, attribute, at);
    }

    @Override
    public Term condition(String name, Location at) {
        return conditions.value(name, at);
    }

    @Override
    public Node.Mapping mappings() {
        return template.section("Mappings");
    }

    @Override
    public Term imported(Term name, Location at) {
        return session.exports().find(name, at);
    }

    @Override
    public void report(Location at, String message, String remedy) {
        session.report(new Problem(ProblemCode.DESCRIPTOR_INVALID, at, message, remedy));
    }

    private Term output(String name, Stack parent, Location at) {
        for (Node.Entry output : outputs.entries()) {
            if (output.name().equals(name) && output.value() instanceof Node.Mapping body) {
                @Nullable Node value = body.get("Value");
                return value == null
                        ? new Term.Unknown("the output has no value", at)
                        : Terms.at(evaluator.evaluate(value), at);
            }
        }
        List<String> names = outputs.entries().stream().map(Node.Entry::name).toList();
        parent.report(
                at,
                template.name() + " has no output \"" + name + "\"" + Misspelling.suffix(name, names),
                "Add the output to the nested template, or name one that it has.");
        return new Term.Unknown("the nested template has no such output", at);
    }

    private Term resource(String name, String attribute, Location at) {
        @Nullable String target = declarations.resolve(name);
        if (target != null) {
            return new Term.Unknown(AFTER, Set.of(new Origin(id(target), attribute)), at);
        }
        if (declarations.isAbsent(name)) {
            return new Term.Unknown("the condition of the resource \"" + name + "\" does not hold", at);
        }
        @Nullable String origin = Additions.origin(this, name);
        if (origin != null) {
            return new Term.Unknown("\"" + name + "\" is added by " + origin, at);
        }
        return undeclared(name, attribute.isEmpty(), at);
    }

    private Term undeclared(String name, boolean mayBeParameter, Location at) {
        Set<String> known = new TreeSet<>(declarations.names());
        if (mayBeParameter) {
            known.addAll(parameters.names());
            known.addAll(PseudoParameters.NAMES);
        }
        String message = "this template declares no " + (mayBeParameter ? "parameter or resource" : "resource") + " \""
                + name + "\"";
        report(at, message + Misspelling.suffix(name, known), "Correct the name, or declare what it means.");
        return new Term.Unknown(message, at);
    }
}

package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.AssignStep;
import dev.cordon.rego.plan.EveryStep;
import dev.cordon.rego.plan.FoundSink;
import dev.cordon.rego.plan.MatchStep;
import dev.cordon.rego.plan.Pattern;
import dev.cordon.rego.plan.PrintStep;
import dev.cordon.rego.plan.RelationStep;
import dev.cordon.rego.plan.ScanStep;
import dev.cordon.rego.plan.TestStep;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.plan.WalkStep;
import java.util.ArrayList;
import java.util.List;

/** Plans statements: each becomes one or more steps of the chain. */
final class StatementPlanner implements Statement.Visitor<Boolean> {
    private final Program program;
    private final Place place;
    private final TermPlanner terms;
    private final PatternPlanner patterns;

    StatementPlanner(Program program, Place place) {
        this.program = program;
        this.place = place;
        this.terms = new TermPlanner(program, place);
        this.patterns = new PatternPlanner(place, terms);
    }

    @Override
    public Boolean visitTest(Statement.Test test) {
        if (!(test.term() instanceof Term.Call call)) {
            place.chain().add(new TestStep(terms.plan(test.term())));
            return true;
        }
        String name = FunctionTable.nameOf(call.operator());
        if (name.equals("print")) {
            place.chain().add(new PrintStep(terms.planAll(call.arguments())));
        } else if (program.functionTable().hasOutput(call)) {
            planOutput(call);
        } else if (name.equals("equal")) {
            List<ValueNode> sides = terms.planAll(call.arguments());
            place.chain().add(new MatchStep(sides.get(0), new Pattern.Equal(sides.get(1))));
        } else {
            place.chain().add(new TestStep(terms.plan(call)));
        }
        return true;
    }

    /** A call whose last argument takes the result. */
    private void planOutput(Term.Call call) {
        int last = call.arguments().size() - 1;
        List<Term> inputs = call.arguments().subList(0, last);
        Term output = call.arguments().get(last);
        if (!program.functionTable().isRelation(call.operator())) {
            ValueNode result = terms.planCall(call, inputs);
            place.chain().add(new MatchStep(result, patterns.plan(output)));
        } else if (output instanceof Term.ArrayLiteral pair && pair.elements().size() == 2) {
            ValueNode root = terms.plan(inputs.get(0));
            Pattern path = patterns.plan(pair.elements().get(0));
            place.chain()
                    .add(new WalkStep(root, path, patterns.plan(pair.elements().get(1))));
        } else {
            ValueNode results = terms.planCall(call, inputs);
            place.chain().add(new RelationStep(results, patterns.plan(output)));
        }
    }

    @Override
    public Boolean visitUnification(Statement.Unification unification) {
        List<Term[]> pairs = new ArrayList<>();
        pairs.add(new Term[] {unification.left(), unification.right()});
        Unifier.flatten(pairs);
        while (!pairs.isEmpty()) {
            if (!pairs.removeIf(this::unifyEitherWay)) {
                throw new IllegalStateException(
                        "cannot unify at " + unification.span().describe());
            }
        }
        return true;
    }

    /** As in OPA, calls come before what goes through elements. */
    private boolean unifyEitherWay(Term[] pair) {
        boolean callIsRight = pair[1] instanceof Term.Call && !(pair[0] instanceof Term.Call);
        Term first = callIsRight ? pair[1] : pair[0];
        Term second = callIsRight ? pair[0] : pair[1];
        return unify(first, second) || unify(second, first);
    }

    /** Evaluates one side and matches it with the other, if the one can be evaluated now. */
    private boolean unify(Term value, Term pattern) {
        if (!Safety.canUnify(value, pattern, program.functionTable(), place.bound())) {
            return false;
        }
        ValueNode node = terms.plan(value);
        if (pattern instanceof Term.Var variable && !place.isBound(variable.name()) && !variable.isWildcard()) {
            place.chain().add(new AssignStep(place.bind(variable.name()), node));
        } else {
            int before = place.chain().size();
            Pattern planned = patterns.plan(pattern);
            ValueNode early = value instanceof Term.Call ? terms.before(before, node) : node;
            place.chain().add(new MatchStep(early, planned));
        }
        return true;
    }

    @Override
    public Boolean visitDeclaration(Statement.Declaration declaration) {
        return true;
    }

    @Override
    public Boolean visitSomeIn(Statement.SomeIn some) {
        ValueNode collection = terms.plan(some.collection());
        Pattern key = some.key() == null ? Pattern.ANY : patterns.plan(some.key());
        place.chain().add(new ScanStep(collection, key, patterns.plan(some.value())));
        return true;
    }

    @Override
    public Boolean visitEvery(Statement.Every every) {
        ValueNode domain = terms.plan(every.domain());
        place.chain().add(place.insideClosure(program.observed(), inner -> {
            Pattern key = every.key() == null ? Pattern.ANY : bind(inner, every.key());
            Pattern value = bind(inner, every.value());
            new BodyPlanner(program, inner).planClosure(every.body());
            return new EveryStep(domain, key, value, inner.chain().endWith(new FoundSink()));
        }));
        return true;
    }

    private static Pattern bind(Place inner, Term.Var variable) {
        return variable.isWildcard() ? Pattern.ANY : new Pattern.Bind(inner.bind(variable.name()));
    }
}

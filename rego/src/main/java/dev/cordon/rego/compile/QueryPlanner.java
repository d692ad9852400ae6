package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.AssignStep;
import dev.cordon.rego.plan.ConstantNode;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.plan.SlotNode;
import dev.cordon.rego.plan.TestStep;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.value.BooleanValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans a query so that the values of its expressions and variables can be shown. */
final class QueryPlanner {
    private static final String SHOWN_PREFIX = Term.Var.GENERATED_PREFIX + "shown";

    private final Program program;

    QueryPlanner(Program program) {
        this.program = program;
    }

    /** @param alone whether the query was written as one expression, which shows what it is even if that is false */
    QueryPlan plan(Body query, boolean alone) {
        Place place = Place.start();
        List<ValueNode> expressions = new ArrayList<>();
        for (Expression line : query.expressions()) {
            expressions.add(plan(line, place, alone));
        }
        Map<String, Integer> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> slot : place.workspace().slots().entrySet()) {
            Term.Var variable = new Term.Var(query.span(), slot.getKey());
            if (!variable.isGenerated() && place.isBound(slot.getKey())) {
                variables.put(variable.sourceName(), slot.getValue());
            }
        }
        return new QueryPlan(
                place.workspace().size(), place.chain().endWith(new QueryPlan.Sink()), variables, expressions);
    }

    private ValueNode plan(Expression line, Place place, boolean alone) {
        boolean shown = line.statement() instanceof Statement.Test test && !line.negated() && !isOutput(test.term());
        if (!shown) {
            new BodyPlanner(program, place).plan(line);
            return new ConstantNode(BooleanValue.TRUE);
        }
        SlotNode result = kept(line, ((Statement.Test) line.statement()).term(), place);
        if (!alone) {
            place.chain().add(new TestStep(result));
        }
        return result;
    }

    /** Where the value of an expression stands from then on, under what its {@code with} puts in place. */
    private SlotNode kept(Expression line, Term term, Place place) {
        if (line.with().isEmpty()) {
            int slot = place.workspace().newSlot();
            place.chain().add(new AssignStep(slot, new TermPlanner(program, place).plan(term)));
            return new SlotNode(slot);
        }
        Term.Var value = new Term.Var(line.span(), SHOWN_PREFIX + line.span().start());
        Statement keep = new Statement.Unification(line.span(), value, term, true);
        new BodyPlanner(program, place).plan(new Expression(line.span(), false, keep, line.with()));
        return new SlotNode(place.workspace().slotOf(value.name()));
    }

    private boolean isOutput(Term term) {
        return term instanceof Term.Call call
                && (program.functionTable().hasOutput(call) || FunctionTable.isPrint(call));
    }
}

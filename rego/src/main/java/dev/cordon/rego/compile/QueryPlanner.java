package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.AssignStep;
import dev.cordon.rego.plan.Chain;
import dev.cordon.rego.plan.ConstantNode;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.plan.SlotNode;
import dev.cordon.rego.plan.TestStep;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.value.BooleanValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans a query so that the values of its expressions and variables can be shown. */
final class QueryPlanner {
    private final Program program;

    QueryPlanner(Program program) {
        this.program = program;
    }

    QueryPlan plan(Body query) {
        Place place = new Place(new Workspace(), new HashSet<>(), new Chain());
        List<ValueNode> expressions = new ArrayList<>();
        boolean single = query.expressions().size() == 1;
        for (Expression line : query.expressions()) {
            expressions.add(plan(line, place, single));
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

    private ValueNode plan(Expression line, Place place, boolean single) {
        boolean shown = line.statement() instanceof Statement.Test test
                && !line.negated()
                && line.with().isEmpty()
                && !isOutput(test.term());
        if (!shown) {
            new BodyPlanner(program, place).plan(line);
            return new ConstantNode(BooleanValue.TRUE);
        }
        ValueNode value = new TermPlanner(program, place).plan(((Statement.Test) line.statement()).term());
        int slot = place.workspace().newSlot();
        place.chain().add(new AssignStep(slot, value));
        SlotNode result = new SlotNode(slot);
        // A query of one expression shows what it is even if that is false.
        if (!single) {
            place.chain().add(new TestStep(result));
        }
        return result;
    }

    private boolean isOutput(Term term) {
        return term instanceof Term.Call call
                && (program.functionTable().hasOutput(call)
                        || call.operator().dotted().equals("print"));
    }
}

package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoFormat;
import dev.cordon.rego.builtin.format.GoValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code range}: over lists, over maps in the order of their keys, and over the numbers up to one. */
record Loop(Pipeline pipeline, Sequence body, @Nullable Sequence otherwise) implements Statement {
    @Override
    public Flow execute(Execution execution, GoValue dot) {
        int mark = execution.mark();
        GoValue over = pipeline.value(execution, dot);
        if (!turns(execution, over) && otherwise != null) {
            Flow flow = otherwise.execute(execution, dot);
            execution.forgetVariables(mark);
            return flow;
        }
        execution.forgetVariables(mark);
        return Flow.NEXT;
    }

    /** Goes through what there is; whether there is anything. */
    private boolean turns(Execution execution, GoValue over) {
        return switch (over.kind()) {
            case NONE, NIL -> false;
            case SLICE -> list(execution, over.asList());
            case MAP -> map(execution, over.asMap());
            case INT, INT64, UINT8 -> count(execution, over);
            default -> throw execution.problem("range can't iterate over " + GoFormat.sprint(List.of(over)));
        };
    }

    private boolean list(Execution execution, List<GoValue> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (turn(execution, GoValue.integer(i), elements.get(i)) == Flow.BREAK) {
                break;
            }
        }
        return !elements.isEmpty();
    }

    private boolean map(Execution execution, Map<String, GoValue> entries) {
        for (Map.Entry<String, GoValue> entry : entries.entrySet()) {
            if (turn(execution, GoValue.string(entry.getKey()), entry.getValue()) == Flow.BREAK) {
                break;
            }
        }
        return !entries.isEmpty();
    }

    private boolean count(Execution execution, GoValue number) {
        if (pipeline.variables().size() > 1) {
            throw execution.problem("can't use " + number.asWhole() + " to iterate over more than one variable");
        }
        long end = number.asWhole().longValue();
        for (long i = 0; i < end; i++) {
            GoValue element = new GoValue(number.kind(), java.math.BigInteger.valueOf(i));
            if (turn(execution, GoValue.NONE, element) == Flow.BREAK) {
                break;
            }
        }
        return end > 0;
    }

    private Flow turn(Execution execution, GoValue index, GoValue element) {
        execution.spendTurn();
        int mark = execution.mark();
        setVariables(execution, index, element);
        Flow flow = body.execute(execution, element);
        execution.forgetVariables(mark);
        return flow;
    }

    /** With two variables, the index comes first. */
    private void setVariables(Execution execution, GoValue index, GoValue element) {
        List<Operand.Variable> variables = pipeline.variables();
        if (variables.isEmpty()) {
            return;
        }
        boolean isPair = variables.size() > 1;
        if (pipeline.assigns()) {
            execution.assign(variables.get(0).name(), isPair ? index : element);
            if (isPair) {
                execution.assign(variables.get(1).name(), element);
            }
        } else {
            execution.assignFromTop(1, element);
            if (isPair) {
                execution.assignFromTop(2, index);
            }
        }
    }
}

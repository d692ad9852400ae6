package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Commands, each of which is given what the one before it gave.
 *
 * @param variables those that take the value
 * @param assigns whether they are there already
 */
record Pipeline(int at, List<Variable> variables, boolean assigns, List<Command> commands) implements Operand {
    GoValue value(Execution execution, GoValue dot) {
        execution.at(this);
        GoValue value = null;
        for (Command command : commands) {
            value = unwrapped(command.value(execution, dot, value));
        }
        GoValue result = value == null ? GoValue.NONE : value;
        for (Variable variable : variables) {
            if (assigns) {
                execution.assign(variable.name(), result);
            } else {
                execution.declare(variable.name(), result);
            }
        }
        return result;
    }

    /** A pipeline does not tell JSON's null from nothing. */
    private static GoValue unwrapped(GoValue value) {
        return value.isNothing() ? GoValue.NONE : value;
    }

    @Override
    public GoValue argument(Execution execution, GoValue dot) {
        return value(execution, dot);
    }

    @Override
    public GoValue call(Execution execution, GoValue dot, Command command, @Nullable GoValue last) {
        command.refuseArguments(execution, last);
        return value(execution, dot);
    }

    @Override
    public String toString() {
        String names = variables.stream().map(Variable::toString).collect(Collectors.joining(", "));
        String text = commands.stream().map(Command::toString).collect(Collectors.joining(" | "));
        return names.isEmpty() ? text : names + (assigns ? " = " : " := ") + text;
    }
}

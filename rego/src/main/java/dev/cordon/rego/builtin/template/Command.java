package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of which the first is a value, or a function with the others for its arguments. */
record Command(int at, List<Operand> words) implements Operand {
    GoValue value(Execution execution, GoValue dot, @Nullable GoValue last) {
        return words.get(0).call(execution, dot, this, last);
    }

    @Override
    public GoValue argument(Execution execution, GoValue dot) {
        return value(execution, dot, null);
    }

    List<Operand> arguments() {
        return words.subList(1, words.size());
    }

    /** How many arguments there are. */
    int count(@Nullable GoValue last) {
        return words.size() - 1 + (last == null ? 0 : 1);
    }

    void refuseArguments(Execution execution, @Nullable GoValue last) {
        if (count(last) > 0) {
            throw execution.problem("can't give argument to non-function " + words.get(0));
        }
    }

    @Override
    public String toString() {
        return words.stream()
                .map(word -> word instanceof Pipeline ? "(" + word + ")" : word.toString())
                .collect(Collectors.joining(" "));
    }
}

package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds an expression: the loops that it stands in, and what lambdas and functions call their arguments.
 *
 * @param loop the innermost one; empty outside of loops
 * @param rounds of each loop, by name; unknown where nobody knows how many there are
 * @param lambdas by name of the variable
 * @param arguments of the function whose body this is; null outside of functions
 */
public record Frame(
        String loop,
        Map<String, Term> rounds,
        Map<String, Term> lambdas,
        @Nullable Map<String, Term> arguments) {

    /** Outside of everything. */
    public static final Frame NONE = new Frame("", Map.of(), Map.of(), null);

    public Frame inLoop(String name, Term round) {
        Map<String, Term> all = new HashMap<>(rounds);
        all.put(name, round);
        return new Frame(name, all, lambdas, arguments);
    }

    Frame withLambda(String name, Term value) {
        Map<String, Term> all = new HashMap<>(lambdas);
        all.put(name, value);
        return new Frame(loop, rounds, all, arguments);
    }

    static Frame ofFunction(Map<String, Term> arguments) {
        return new Frame("", Map.of(), Map.of(), arguments);
    }
}

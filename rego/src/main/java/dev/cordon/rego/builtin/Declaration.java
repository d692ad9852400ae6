package dev.cordon.rego.builtin;

import java.util.List;

/**
 * The declared type of a built-in function.
 *
 * @param variadic whether any number of arguments follows those declared
 * @param relation whether a call yields each element of its result in turn, as {@code walk} does
 * @param nondeterministic whether two calls with the same arguments may differ
 */
public record Declaration(
        String name, List<Type> arguments, Type result, boolean variadic, boolean relation, boolean nondeterministic) {
    public Declaration {
        arguments = List.copyOf(arguments);
    }

    public int arity() {
        return arguments.size();
    }
}

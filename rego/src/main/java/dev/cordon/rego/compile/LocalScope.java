package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that one body declares. */
final class LocalScope {
    /** How a variable came to be. */
    enum Origin {
        ARGUMENT,
        EVERY,
        SOME,
        SOME_IN,
        ASSIGNMENT
    }

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Term.Var> unusedSome = new LinkedHashMap<>();
    private final Map<String, Term.Var> unusedAssigned = new LinkedHashMap<>();
    private final Set<String> unusedArguments = new HashSet<>();
    private final Set<String> referred = new HashSet<>();

    void declare(String name, String renamed, Origin origin) {
        names.put(name, renamed);
        origins.put(name, origin);
    }

    void declare(Term.Var variable, String renamed, Origin origin) {
        declare(variable.name(), renamed, origin);
        if (origin == Origin.SOME || origin == Origin.EVERY) {
            unusedSome.put(variable.name(), variable);
        } else if (origin == Origin.ASSIGNMENT) {
            unusedAssigned.put(variable.name(), variable);
        }
    }

    /** The new name of a variable that this scope declares. */
    @Nullable
    String use(String name) {
        String renamed = names.get(name);
        if (renamed != null) {
            unusedSome.remove(name);
            unusedAssigned.remove(name);
            unusedArguments.remove(name);
        }
        return renamed;
    }

    /** Notes that arguments have only been declared so far. */
    void declared(Set<String> arguments) {
        unusedArguments.addAll(arguments);
    }

    boolean isUsedArgument(String name) {
        return !unusedArguments.contains(name);
    }

    boolean declares(String name) {
        return names.containsKey(name);
    }

    /** Notes a variable that nobody has declared so far. */
    void refer(String name) {
        referred.add(name);
    }

    /** What is wrong with declaring a name here, or null if nothing is. */
    @Nullable
    String problemWith(String name) {
        Origin origin = origins.get(name);
        if (origin == null) {
            return referred.contains(name) ? "var " + name + " referenced above" : null;
        }
        return switch (origin) {
            case ARGUMENT -> "arg " + name + " redeclared";
            case ASSIGNMENT -> "var " + name + " assigned above";
            case EVERY, SOME, SOME_IN -> "var " + name + " declared above";
        };
    }

    /** The variables that were assigned and then not used. */
    List<Term.Var> unusedAssigned() {
        return new ArrayList<>(unusedAssigned.values());
    }

    /** Notes that the variable of a target has only been assigned so far. */
    void assigned(Term target) {
        if (target instanceof Term.Var variable && origins.get(variable.name()) == Origin.ASSIGNMENT) {
            unusedAssigned.put(variable.name(), variable);
        }
    }

    List<Term.Var> unused() {
        return new ArrayList<>(unusedSome.values());
    }
}

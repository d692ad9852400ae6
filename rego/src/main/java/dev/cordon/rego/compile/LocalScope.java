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
        SOME,
        SOME_IN,
        ASSIGNMENT
    }

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Term.Var> unusedSome = new LinkedHashMap<>();
    private final Map<String, Term.Var> unusedAssigned = new LinkedHashMap<>();
    private final Set<String> referred = new HashSet<>();
    private final Set<String> arguments;

    /**
     * A scope of its own.
     *
     * @param arguments the parameters of the function of which it is the body
     */
    LocalScope(Set<String> arguments) {
        this.arguments = arguments;
    }

    void declare(String name, String renamed, Origin origin) {
        names.put(name, renamed);
        origins.put(name, origin);
    }

    void declare(Term.Var variable, String renamed, Origin origin) {
        declare(variable.name(), renamed, origin);
        if (origin == Origin.SOME) {
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
        }
        return renamed;
    }

    boolean declares(String name) {
        return names.containsKey(name);
    }

    /** Notes a variable that nobody has declared so far. */
    void refer(String name) {
        referred.add(name);
    }

    /** Why a name cannot be declared here, or null if it can. */
    @Nullable
    String problemWith(String name) {
        Origin origin = origins.get(name);
        if (origin != null) {
            return "var " + name + (origin == Origin.ASSIGNMENT ? " assigned above" : " declared above");
        }
        if (arguments.contains(name)) {
            return "arg " + name + " redeclared";
        }
        return referred.contains(name) ? "var " + name + " referenced above" : null;
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

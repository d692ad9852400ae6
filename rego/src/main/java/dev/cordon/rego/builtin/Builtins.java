package dev.cordon.rego.builtin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The built-in functions at hand, by name. */
public final class Builtins {
    private final Map<String, Builtin> byName;

    private Builtins(Map<String, Builtin> byName) {
        this.byName = byName;
    }

    public static Registry registry() {
        return new Registry();
    }

    public @Nullable Builtin find(String name) {
        return byName.get(name);
    }

    public Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    /** These functions without those that a test refuses. */
    public Builtins only(Predicate<String> accepted) {
        Map<String, Builtin> rest = new LinkedHashMap<>(byName);
        rest.keySet().removeIf(accepted.negate());
        return new Builtins(rest);
    }

    /** These functions and others, which take the place of those of the same name. */
    public Builtins with(List<Builtin> others) {
        Map<String, Builtin> all = new LinkedHashMap<>(byName);
        others.forEach(other -> all.put(other.name(), other));
        return new Builtins(all);
    }

    /** These functions, where those that a test finds do something else. */
    public Builtins replacing(Predicate<String> wanted, Builtin.Implementation implementation) {
        Map<String, Builtin> replaced = new LinkedHashMap<>(byName);
        replaced.replaceAll(
                (name, builtin) -> wanted.test(name) ? new Builtin(builtin.declaration(), implementation) : builtin);
        return new Builtins(replaced);
    }

    /** Collects functions; a name can be given once, and only if it is declared. */
    public static final class Registry {
        private final Map<String, Declaration> declarations = Declarations.standard();
        private final Map<String, Builtin> byName = new LinkedHashMap<>();

        private Registry() {}

        public Registry add(String name, Builtin.Implementation implementation) {
            Declaration declaration = declarations.get(name);
            if (declaration == null) {
                throw new IllegalArgumentException("the built-in function " + name + " is not declared");
            }
            if (byName.put(name, new Builtin(declaration, implementation)) != null) {
                throw new IllegalArgumentException("the built-in function " + name + " is registered twice");
            }
            return this;
        }

        public Builtins build() {
            return new Builtins(new LinkedHashMap<>(byName));
        }
    }
}

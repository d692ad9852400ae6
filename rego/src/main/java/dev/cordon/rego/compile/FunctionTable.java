package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.builtin.Builtins;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions that policies can call: their own, and the built-in ones. */
final class FunctionTable {
    private final Map<String, Integer> arities = new LinkedHashMap<>();
    private final Set<String> values = new HashSet<>();
    private final Builtins builtins;

    FunctionTable(Compilation compilation) {
        builtins = compilation.builtins();
        for (CompiledRule rule : compilation.rules()) {
            List<Term> arguments = rule.rule().head().arguments();
            if (arguments == null) {
                values.add(Paths.dotted(rule.constantPath()));
            } else {
                arities.putIfAbsent(Paths.dotted(rule.constantPath()), arguments.size());
            }
        }
    }

    /** The name under which a call finds its function. */
    static String nameOf(Term.Ref operator) {
        return operator.startsWith(Paths.DATA) ? Paths.dotted(Paths.constantPrefix(operator)) : operator.dotted();
    }

    static boolean isPrint(Term.Call call) {
        return call.operator().dotted().equals("print");
    }

    /** The number of arguments, or null if there is no such function. */
    @Nullable
    Integer arity(Term.Ref operator) {
        if (operator.startsWith(Paths.DATA)) {
            return arities.get(nameOf(operator));
        }
        Builtin builtin = builtins.find(operator.dotted());
        return builtin == null ? null : builtin.declaration().arity();
    }

    /** Whether a name is that of a rule that takes no arguments. */
    boolean isValue(Term.Ref operator) {
        return operator.startsWith(Paths.DATA) && values.contains(nameOf(operator));
    }

    /** The types of the arguments of a built-in function as text. */
    String signature(Term.Ref operator) {
        return Objects.requireNonNull(builtins.find(operator.dotted())).declaration().arguments().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    boolean isVariadic(Term.Ref operator) {
        Builtin builtin = operator.startsWith(Paths.DATA) ? null : builtins.find(operator.dotted());
        return builtin != null && builtin.declaration().variadic();
    }

    boolean isRelation(Term.Ref operator) {
        Builtin builtin = operator.startsWith(Paths.DATA) ? null : builtins.find(operator.dotted());
        return builtin != null && builtin.declaration().relation();
    }

    /** Whether a call has one more argument than declared, which then takes the result. */
    boolean hasOutput(Term.Call call) {
        Integer arity = arity(call.operator());
        return arity != null && !isVariadic(call.operator()) && call.arguments().size() == arity + 1;
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(arities.keySet());
        names.addAll(builtins.names());
        return names;
    }
}

package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces the names of rules and imports by full references.
 *
 * <pre>
 * package a                        package a
 * import input.user                import input.user
 * p if q[user]            →        p if data.a.q[input.user]
 * </pre>
 */
final class ResolveNames implements Pass {
    @Override
    public void run(Compilation compilation) {
        Map<List<String>, Map<String, List<String>>> exports = exports(compilation);
        // By identity: the hash of a module would be that of its whole tree.
        Map<Module, Map<String, List<String>>> names = new IdentityHashMap<>();
        for (Module module : compilation.modules()) {
            Map<String, List<String>> known = new HashMap<>(exports.getOrDefault(module.path(), Map.of()));
            addImports(compilation, module, known);
            names.put(module, known);
        }
        Map<Module, Set<String>> used = new IdentityHashMap<>();
        compilation.rewriteRules(rule -> {
            NameResolver resolver = new NameResolver(names.getOrDefault(rule.module(), Map.of()));
            CompiledRule resolved = rule.with(resolver.rewrite(rule.rule()));
            used.computeIfAbsent(rule.module(), module -> new HashSet<>()).addAll(resolver.used());
            return resolved;
        });
        if (compilation.options().strict()) {
            compilation
                    .modules()
                    .forEach(module -> checkUnused(compilation, module, used.getOrDefault(module, Set.of())));
        }
    }

    /** The names that a query may use: those of the rules of a package, which is there or not, and of imports. */
    static Map<String, List<String>> ofQuery(
            Compilation compilation, List<String> packagePath, List<Module.Import> imports) {
        Map<String, List<String>> names = new HashMap<>(exports(compilation).getOrDefault(packagePath, Map.of()));
        imports.stream()
                .filter(imported -> !imported.isLanguage())
                .forEach(imported -> names.put(imported.name(), imported.path()));
        return names;
    }

    private static void checkUnused(Compilation compilation, Module module, Set<String> used) {
        for (Module.Import imported : module.imports()) {
            if (!imported.isLanguage() && !used.contains(imported.name())) {
                compilation.error(ErrorCode.COMPILE, imported.text() + " unused", imported.span(), "remove it");
            }
        }
    }

    private static Map<List<String>, Map<String, List<String>>> exports(Compilation compilation) {
        Map<List<String>, Map<String, List<String>>> result = new LinkedHashMap<>();
        for (Module module : compilation.modules()) {
            Map<String, List<String>> names = result.computeIfAbsent(module.path(), path -> new HashMap<>());
            for (Rule rule : module.rules()) {
                String name = rule.head().ref().headName();
                List<String> path = new ArrayList<>();
                path.add(Paths.DATA);
                path.addAll(module.path());
                path.add(name);
                names.put(name, path);
            }
        }
        return result;
    }

    private static void addImports(Compilation compilation, Module module, Map<String, List<String>> names) {
        Map<String, Module.Import> seen = new HashMap<>();
        for (Module.Import imported : module.imports()) {
            Module.Import earlier = seen.putIfAbsent(imported.name(), imported);
            boolean once = !module.isVersion0() || compilation.options().strict();
            if (earlier != null && once) {
                compilation.error(ErrorCode.COMPILE, "import must not shadow " + earlier.text(), imported.span());
            }
            if (imported.isLanguage()) {
                continue;
            }
            // An import hides a rule of the package, and an earlier import, of the same name.
            names.put(imported.name(), imported.path());
        }
    }
}

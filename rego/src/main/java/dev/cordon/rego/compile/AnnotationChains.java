package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Annotation.Scope;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which annotations apply to a rule: its own, those of its document, of its package, and of the packages around. */
final class AnnotationChains {
    private final Map<Object, Annotation> ofRules = new IdentityHashMap<>();
    private final Map<List<Value>, Annotation> ofDocuments = new LinkedHashMap<>();
    private final Map<List<Value>, Annotation> ofPackages = new LinkedHashMap<>();
    private final Map<List<Value>, Annotation> ofSubpackages = new LinkedHashMap<>();

    /** An annotation and the path of what it is about. */
    record Link(List<Value> path, Annotation annotation) {}

    AnnotationChains(Compilation compilation) {
        for (Module module : compilation.modules()) {
            List<Value> path = Paths.values(module.path());
            for (Annotation annotation : module.annotations()) {
                add(compilation, module, path, annotation);
            }
        }
    }

    private void add(Compilation compilation, Module module, List<Value> path, Annotation annotation) {
        Annotation earlier;
        if (annotation.target() == null) {
            earlier = (annotation.scope() == Scope.SUBPACKAGES ? ofSubpackages : ofPackages).put(path, annotation);
        } else if (annotation.scope() == Scope.DOCUMENT) {
            earlier =
                    ofDocuments.put(CompiledRule.of(module, annotation.target()).constantPath(), annotation);
        } else {
            earlier = ofRules.put(annotation.target(), annotation);
        }
        boolean once = annotation.scope() == Scope.DOCUMENT || annotation.scope() == Scope.PACKAGE;
        if (earlier != null && once) {
            compilation.error(
                    ErrorCode.TYPE,
                    annotation.scope().text() + " annotation redeclared: "
                            + earlier.span().file().name() + ":"
                            + earlier.span().position().line(),
                    annotation.span());
        }
    }

    @Nullable
    Annotation ofRule(CompiledRule rule) {
        return ofRules.get(rule.source());
    }

    /** The annotations around a rule, from the nearest to the farthest. */
    List<Link> above(CompiledRule rule) {
        List<Link> result = new ArrayList<>();
        add(result, rule.constantPath(), ofDocuments);
        List<Value> path = Paths.values(rule.module().path());
        add(result, path, ofPackages);
        for (int length = path.size(); length >= 0; length--) {
            add(result, path.subList(0, length), ofSubpackages);
        }
        return result;
    }

    private static void add(List<Link> target, List<Value> path, Map<List<Value>, Annotation> annotations) {
        Annotation annotation = annotations.get(path);
        if (annotation != null) {
            target.add(new Link(path, annotation));
        }
    }
}

package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replaces {@code rego.metadata.rule()} and {@code rego.metadata.chain()} by what they give, which is known by now. */
final class ResolveMetadata implements Pass {
    @Override
    public void run(Compilation compilation) {
        AnnotationChains chains = new AnnotationChains(compilation);
        compilation.rewriteRules(rule -> {
            Rule rewritten = new Calls(chains, rule).rewrite(rule.rule());
            return rule.with(rewritten);
        });
    }

    /** Replaces the calls in one rule. */
    private static final class Calls extends Rewriter {
        private final AnnotationChains chains;
        private final CompiledRule rule;

        Calls(AnnotationChains chains, CompiledRule rule) {
            this.chains = chains;
            this.rule = rule;
        }

        @Override
        protected Term rewriteTarget(Term target) {
            return target;
        }

        @Override
        public Term visitCall(Term.Call call) {
            return switch (call.operator().dotted()) {
                case "rego.metadata.chain" -> new Term.Scalar(call.span(), chain());
                case "rego.metadata.rule" -> new Term.Scalar(call.span(), ofRule());
                default -> super.visitCall(call);
            };
        }

        private Value ofRule() {
            Annotation annotation = chains.ofRule(rule);
            return annotation == null ? ObjectValue.EMPTY : annotation.content();
        }

        private Value chain() {
            List<Value> links = new ArrayList<>();
            Annotation own = chains.ofRule(rule);
            links.add(link(rule.constantPath(), own));
            chains.above(rule).forEach(link -> links.add(link(link.path(), link.annotation())));
            return ArrayValue.of(links);
        }

        private static Value link(List<Value> path, @Nullable Annotation annotation) {
            ObjectBuilder link = ObjectValue.builder().put("path", ArrayValue.of(path));
            if (annotation != null) {
                link.put("annotations", annotation.content());
            }
            return link.build();
        }
    }
}

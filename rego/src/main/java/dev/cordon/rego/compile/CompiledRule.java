package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule on its way through the passes.
 *
 * @param source the rule as it was parsed, to which annotations refer
 * @param rule the rule as it is now
 * @param inParts the rule as it is checked, with everything that is evaluated in a line of its own
 */
record CompiledRule(Module module, Rule source, Rule rule, Rule inParts) {
    static CompiledRule of(Module module, Rule rule) {
        return new CompiledRule(module, rule, rule, rule);
    }

    CompiledRule with(Rule rewritten) {
        return new CompiledRule(module, source, rewritten, inParts);
    }

    CompiledRule inParts(Rule parts) {
        return new CompiledRule(module, source, rule, parts);
    }

    /** The constant beginning of the path below {@code data}: the package, and the names in the head up to the first computed one. */
    List<Value> constantPath() {
        List<Value> path = new ArrayList<>();
        module.path().forEach(name -> path.add(StringValue.of(name)));
        path.add(StringValue.of(rule.head().ref().headName()));
        for (Term element : rule.head().ref().path()) {
            if (!(element instanceof Term.Scalar scalar)) {
                break;
            }
            path.add(scalar.value());
        }
        return path;
    }

    /** The path below {@code data} as text, computed names in brackets. */
    String dotted() {
        StringBuilder text = new StringBuilder(Paths.dotted(constantPath()));
        for (Term element : computedPath()) {
            if (element instanceof Term.Scalar scalar && scalar.value() instanceof StringValue name) {
                text.append('.').append(name.value());
            } else {
                text.append('[').append(SyntaxText.of(element)).append(']');
            }
        }
        return text.toString();
    }

    /** The part of the head from the first computed name on. */
    List<Term> computedPath() {
        return computed(rule);
    }

    /** The same of the rule in parts. */
    List<Term> computedInParts() {
        return computed(inParts);
    }

    private List<Term> computed(Rule of) {
        List<Term> head = of.head().ref().path();
        int constant = constantPath().size() - module.path().size() - 1;
        return head.subList(constant, head.size());
    }

    /** The path below {@code data} from a number of names on. */
    List<Term> pathFrom(int names) {
        Term.Ref ref = rule.head().ref();
        List<Term> path = new ArrayList<>();
        Paths.values(module.path()).forEach(name -> path.add(new Term.Scalar(ref.span(), name)));
        path.add(new Term.Scalar(ref.span(), StringValue.of(ref.headName())));
        path.addAll(ref.path());
        return path.subList(names, path.size());
    }

    Kind kind() {
        if (rule.head().arguments() != null) {
            return Kind.FUNCTION;
        }
        if (!computedPath().isEmpty()) {
            return Kind.PARTIAL_OBJECT;
        }
        return rule.head().element() != null ? Kind.PARTIAL_SET : Kind.COMPLETE;
    }

    /** What a rule defines. */
    enum Kind {
        COMPLETE,
        FUNCTION,
        PARTIAL_SET,
        PARTIAL_OBJECT
    }
}

package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.StringValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The instances of a block that {@code count} or {@code for_each} gives.
 *
 * @param kind which of them
 * @param instances the scope of each by the key as addresses write it; one without key where there is neither, and where
 *     nobody knows how many there are
 * @param obstacle why it is not known how many there are, or null
 */
record Repetition(Kind kind, Map<String, Scope> instances, Term.@Nullable Unknown obstacle) {

    enum Kind {
        SINGLE,
        COUNT,
        FOR_EACH
    }

    static Repetition of(Body body, Scope scope) {
        @Nullable Expression count = body.get("count");
        @Nullable Expression forEach = body.get("for_each");
        Budget budget = scope.module().session().budget();
        if (count != null) {
            return count(Evaluator.evaluate(count, scope), scope, budget);
        }
        if (forEach != null) {
            return forEach(Evaluator.evaluate(forEach, scope), scope, budget);
        }
        budget.instance();
        return new Repetition(Kind.SINGLE, Map.of("", scope), null);
    }

    private static Repetition count(Term count, Scope scope, Budget budget) {
        if (!(count instanceof Term.Scalar scalar)) {
            return unknown(Kind.COUNT, "count", count, scope);
        }
        Map<String, Scope> instances = new LinkedHashMap<>();
        int number = number(scalar);
        for (int i = 0; i < number; i++) {
            budget.instance();
            Term index = Term.of(Numbers.value(BigDecimal.valueOf(i)));
            instances.put("[" + i + "]", scope.with(Map.of("count", Term.mapping(Map.of("index", index)))));
        }
        return new Repetition(Kind.COUNT, instances, null);
    }

    private static int number(Term.Scalar count) {
        try {
            return Numbers.of(count.value()).intValueExact();
        } catch (ArithmeticException | TermException e) {
            return 0;
        }
    }

    private static Repetition forEach(Term collection, Scope scope, Budget budget) {
        boolean named = collection instanceof Term.Mapping || collection instanceof Term.Lazy;
        boolean set = collection instanceof Term.Sequence sequence && sequence.set();
        Map<String, Scope> instances = new LinkedHashMap<>();
        boolean known = (named || set && Terms.firstUnknown(collection) == null)
                && Loop.each(collection, (key, value) -> {
                    budget.instance();
                    Term name = named ? key : Term.of(StringValue.of(Texts.of(Terms.toValue(value))));
                    String text = Texts.of(Terms.toValue(name));
                    Term each = Term.mapping(Map.of("key", name, "value", value));
                    instances.put(TerraformAddress.key(text, true), scope.with(Map.of("each", each)));
                });
        return known
                ? new Repetition(Kind.FOR_EACH, instances, null)
                : unknown(Kind.FOR_EACH, "for_each", collection, scope);
    }

    private static Repetition unknown(Kind kind, String name, Term value, Scope scope) {
        Term.Unknown cause = Terms.unknownFrom(
                List.of(value), name.equals("count") ? "it is no number" : "it is neither a map nor a set of texts");
        Term.Unknown obstacle = new Term.Unknown(name + " is not known: " + cause.reason(), cause.origins());
        Term nobody = new Term.Unknown(cause.reason(), cause.origins());
        Map<String, Term> names = kind == Kind.COUNT
                ? Map.of("count", Term.mapping(Map.of("index", nobody)))
                : Map.of("each", Term.mapping(Map.of("key", nobody, "value", nobody)));
        return new Repetition(kind, Map.of("", scope.with(names)), obstacle);
    }
}

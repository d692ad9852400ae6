package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.rego.value.Value;
import java.util.List;

/** A function that needs all its arguments, and whose result comes from the same resources as they. */
@FunctionalInterface
interface ValueFunction {

    /** @throws dev.cordon.platform.terraform.value.TermException where the arguments make no sense */
    Value apply(Arguments arguments);

    default TermFunction lifted() {
        return terms -> {
            for (Term term : terms) {
                if (Terms.firstUnknown(term) != null) {
                    return Terms.unknownFrom(terms, "");
                }
            }
            List<Value> values = terms.stream().map(Terms::toValue).toList();
            return Terms.fromValue(apply(new Arguments(values)), Terms.origins(terms));
        };
    }
}

package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Term;
import java.util.List;

/** A function that can work with arguments of which a part is unknown. */
@FunctionalInterface
interface TermFunction {

    /** @throws dev.cordon.platform.terraform.value.TermException where the arguments make no sense */
    Term apply(List<Term> arguments);
}

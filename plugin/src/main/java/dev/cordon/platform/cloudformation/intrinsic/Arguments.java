package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.resource.term.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of functions that take a list of them. */
final class Arguments {

    private Arguments() {}

    /** All of them, in order; null where there are fewer, or no list is written. */
    static @Nullable List<Term> evaluate(Evaluator evaluator, Node argument, int least) {
        if (!(argument instanceof Node.Sequence list) || list.items().size() < least) {
            return null;
        }
        List<Term> terms = new ArrayList<>(list.items().size());
        for (Node item : list.items()) {
            terms.add(evaluator.evaluate(item));
        }
        return terms;
    }
}

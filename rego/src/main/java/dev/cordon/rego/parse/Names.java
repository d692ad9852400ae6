package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;

/** References made of names. */
final class Names {
    private Names() {}

    /** The reference that names a built-in function such as {@code io.jwt.decode}. */
    static Term.Ref builtin(Span span, String dotted) {
        String[] names = dotted.split("\\.", -1);
        List<Term> path = new ArrayList<>();
        for (int i = 1; i < names.length; i++) {
            path.add(new Term.Scalar(span, StringValue.of(names[i])));
        }
        return new Term.Ref(span, new Term.Var(span, names[0]), path);
    }
}

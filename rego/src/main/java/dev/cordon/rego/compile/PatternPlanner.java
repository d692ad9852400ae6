package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.Pattern;
import dev.cordon.rego.plan.ValueNode;
import java.util.ArrayList;
import java.util.List;

/** Plans the terms that values are matched with. */
final class PatternPlanner {
    private final Place place;
    private final TermPlanner terms;

    PatternPlanner(Place place, TermPlanner terms) {
        this.place = place;
        this.terms = terms;
    }

    /** Whether matching the term would bind a variable. */
    boolean binds(Term term) {
        return !place.bound().areBound(PatternNames.of(term));
    }

    Pattern plan(Term term) {
        return plan(term, BindingParts.of(term, place.bound()));
    }

    private Pattern plan(Term term, BindingParts binding) {
        if (term instanceof Term.Var variable && !place.isBound(variable.name())) {
            return variable.isWildcard() ? Pattern.ANY : new Pattern.Bind(place.bind(variable.name()));
        }
        if (!binding.contains(term)) {
            return new Pattern.Equal(terms.plan(term));
        }
        if (term instanceof Term.ArrayLiteral array) {
            List<Pattern> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(plan(element, binding)));
            return new Pattern.OfArray(elements);
        }
        if (term instanceof Term.ObjectLiteral object) {
            return planObject(object, binding);
        }
        throw new IllegalStateException("not a pattern: " + term);
    }

    private Pattern planObject(Term.ObjectLiteral object, BindingParts binding) {
        List<ValueNode> keys = new ArrayList<>();
        List<Pattern> values = new ArrayList<>();
        for (Term.Entry entry : object.entries()) {
            keys.add(terms.plan(entry.key()));
            values.add(plan(entry.value(), binding));
        }
        return new Pattern.OfObject(keys, values);
    }
}

package dev.cordon.resource.term;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a text together from parts of which some may be unknown. */
public final class TextParts {

    private final Budget budget;
    private final Location location;
    private final StringBuilder shape = new StringBuilder();
    private final List<Term> parts = new ArrayList<>();

    public TextParts(Budget budget, Location location) {
        this.budget = budget;
        this.location = location;
    }

    public void add(String text) {
        budget.text(text.length());
        shape.append(text);
    }

    /** A text, number or boolean. What is neither, nor unknown, has no place in a text. */
    public void add(Term part) {
        parts.add(part);
        @Nullable String text = Terms.textOf(part);
        if (text != null) {
            add(text);
        } else if (part instanceof Term.Unknown unknown) {
            add(unknown.shape());
        } else {
            parts.set(parts.size() - 1, new Term.Unknown("a list or an object stands within a text", location));
            add(String.valueOf(Term.HOLE));
        }
    }

    /** The text, or what is known of it. */
    public Term build() {
        for (Term part : parts) {
            if (part instanceof Term.Unknown unknown) {
                return new Term.Unknown(unknown.reason(), Terms.origins(parts), shape.toString(), location);
            }
        }
        return new Term.Scalar(StringValue.of(shape.toString()), Terms.origins(parts), location);
    }
}

package dev.cordon.platform.terraform.value;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Terraform makes of values of different types that must have one: texts, where they are simple. */
public final class Unification {

    private Unification() {}

    /** The items, all as texts where one of them is a text and the others can be. */
    public static List<Term> of(List<Term> items) {
        boolean text = items.stream().anyMatch(Unification::isText);
        return text ? items.stream().map(Unification::text).toList() : items;
    }

    /** @throws TermException where the items have no type in common */
    public static List<Term> strict(List<Term> items) {
        List<Term> unified = of(items);
        long types = unified.stream()
                .map(Unification::type)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (types > 1) {
            throw new TermException("the values have different types");
        }
        return unified;
    }

    private static @Nullable String type(Term term) {
        if (term instanceof Term.Unknown || Terms.isNull(term)) {
            return null;
        }
        if (!(term instanceof Term.Scalar scalar)) {
            return term instanceof Term.Sequence ? "list" : "map";
        }
        return scalar.value().kind().name();
    }

    private static boolean isText(Term term) {
        return term instanceof Term.Scalar scalar && scalar.value() instanceof StringValue;
    }

    /** Whether the value is a number or a boolean, which become texts beside texts. */
    public static boolean mayBecomeText(Term term) {
        return term instanceof Term.Scalar scalar
                && (scalar.value() instanceof NumberValue || scalar.value() instanceof BooleanValue);
    }

    private static Term text(Term term) {
        return mayBecomeText(term) && term instanceof Term.Scalar scalar
                ? new Term.Scalar(StringValue.of(Texts.of(scalar.value())), scalar.origins())
                : term;
    }
}

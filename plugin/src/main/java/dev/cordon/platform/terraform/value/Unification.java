package dev.cordon.platform.terraform.value;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Terraform makes of values of different types that must have one. */
public final class Unification {

    private static final Type TEXT = Type.of(Type.Kind.TEXT, List.of());

    private Unification() {}

    /** The items, all of one type where they can have one. */
    public static List<Term> of(List<Term> items) {
        @Nullable Type common = common(items);
        return common == null ? items : convert(items, common);
    }

    /** @throws TermException where the items have no type in common */
    public static List<Term> strict(List<Term> items) {
        @Nullable Type common = common(items);
        if (common == null) {
            throw new TermException("the values have different types");
        }
        return convert(items, common);
    }

    /** A number or a boolean as a text; everything else as it is. */
    public static Term text(Term term) {
        return Conversion.convert(term, TEXT);
    }

    /** Whether all that is known of the types of the items is the same. */
    public static boolean isUniform(Collection<Term> items) {
        return items.stream()
                        .map(Type::of)
                        .filter(type -> !type.equals(Type.ANY))
                        .distinct()
                        .count()
                < 2;
    }

    private static @Nullable Type common(List<Term> items) {
        return CommonType.of(items.stream().map(Type::of).toList());
    }

    private static List<Term> convert(List<Term> items, Type type) {
        return items.stream().map(item -> Conversion.convert(item, type)).toList();
    }
}

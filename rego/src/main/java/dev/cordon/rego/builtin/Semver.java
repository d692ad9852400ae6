package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code semver.*}. */
final class Semver {
    private static final String IDENTIFIERS = "([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*|)";

    /** As OPA reads it: a leading v and leading zeros are no harm, and what follows a dash or plus may be empty. */
    private static final Pattern VERSION =
            Pattern.compile("^v?(\\d+)\\.(\\d+)\\.(\\d+)(?:-" + IDENTIFIERS + ")?(?:\\+" + IDENTIFIERS + ")?$");

    private Semver() {}

    static void register(Builtins.Registry registry) {
        registry.add("semver.compare", (context, arguments) -> compare(arguments))
                .add(
                        "semver.is_valid",
                        (context, arguments) -> BooleanValue.of(
                                arguments[0] instanceof StringValue text && parse(text.value()) != null));
    }

    private static Value compare(Value[] arguments) {
        Matcher one = parse(arguments, 0);
        Matcher other = parse(arguments, 1);
        for (int part = 1; part <= 3; part++) {
            int order = new BigInteger(one.group(part)).compareTo(new BigInteger(other.group(part)));
            if (order != 0) {
                return NumberValue.of(order);
            }
        }
        return NumberValue.of(comparePreRelease(one.group(4), other.group(4)));
    }

    private static Matcher parse(Value[] arguments, int index) {
        String text = Operands.string(arguments, index);
        Matcher matcher = parse(text);
        if (matcher == null) {
            throw BuiltinException.other("operand " + (index + 1) + ": string \"" + text + "\" is not a valid SemVer");
        }
        return matcher;
    }

    private static @Nullable Matcher parse(String text) {
        Matcher matcher = VERSION.matcher(text);
        return matcher.matches() && fits(matcher, 1) && fits(matcher, 2) && fits(matcher, 3) ? matcher : null;
    }

    private static boolean fits(Matcher matcher, int part) {
        return new BigInteger(matcher.group(part)).bitLength() < Long.SIZE;
    }

    /** A version without a pre-release comes after all its pre-releases. */
    private static int comparePreRelease(@Nullable String one, @Nullable String other) {
        if (one == null || one.isEmpty() || other == null || other.isEmpty()) {
            return Boolean.compare(one == null || one.isEmpty(), other == null || other.isEmpty());
        }
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareIdentifier(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareIdentifier(String one, String other) {
        boolean isNumber = one.matches("\\d+");
        boolean isOtherNumber = other.matches("\\d+");
        if (isNumber && isOtherNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return isNumber != isOtherNumber ? (isNumber ? -1 : 1) : Integer.signum(one.compareTo(other));
    }
}

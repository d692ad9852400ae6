package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.rego.builtin.format.GoQuote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Durations as Go writes them: {@code 1h30m}, {@code -1.5s}, {@code 10ms}. */
final class GoDuration {
    private static final Pattern PART = Pattern.compile("([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)");
    private static final Pattern OTHER = Pattern.compile("(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)([^0-9.]*).*");
    private static final Map<String, Long> UNITS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "µs", 1_000L,
            "μs", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private GoDuration() {}

    private static String problem(String rest) {
        Matcher matcher = OTHER.matcher(rest);
        if (!matcher.matches()) {
            return "time: invalid ";
        }
        String unit = matcher.group(1);
        return unit.isEmpty() ? "time: missing unit in " : "time: unknown unit " + GoQuote.quote(unit) + " in ";
    }

    /** The duration in nanoseconds. */
    static long parse(String text) {
        String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (unsigned.equals("0")) {
            return 0;
        }
        BigDecimal total = BigDecimal.ZERO;
        Matcher matcher = PART.matcher(unsigned);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            long unit = java.util.Objects.requireNonNull(UNITS.get(matcher.group(2)));
            BigDecimal part = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit));
            total = total.add(part.setScale(0, RoundingMode.DOWN));
            end = matcher.end();
        }
        if (end == 0 || end != unsigned.length() || total.precision() > 19) {
            throw BuiltinException.other(problem(unsigned.substring(end)) + "duration " + GoQuote.quote(text));
        }
        return text.startsWith("-") ? -total.longValueExact() : total.longValueExact();
    }
}

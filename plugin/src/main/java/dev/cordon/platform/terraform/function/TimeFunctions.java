package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.StringValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times that the configuration names; no function here asks what time it is. */
final class TimeFunctions {

    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");

    private static final Pattern PART = Pattern.compile("([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)");

    private static final Map<String, Long> NANOS = Map.of(
            "ns",
            1L,
            "us",
            1_000L,
            "µs",
            1_000L,
            "μs",
            1_000L,
            "ms",
            1_000_000L,
            "s",
            1_000_000_000L,
            "m",
            60_000_000_000L,
            "h",
            3_600_000_000_000L);

    private TimeFunctions() {}

    static void register(FunctionTable table) {
        table.value("timeadd", a -> StringValue.of(format(time(a.text(0)).plus(duration(a.text(1))))));
        table.value(
                "timecmp",
                a -> Numbers.value(BigDecimal.valueOf(Integer.signum(
                        time(a.text(0)).toInstant().compareTo(time(a.text(1)).toInstant())))));
        table.value("formatdate", a -> StringValue.of(DateFormat.format(a.text(0), time(a.text(1)))));
    }

    private static OffsetDateTime time(String text) {
        if (!TIME.matcher(text).matches()) {
            throw new TermException("\"" + text + "\" is no time as in 2026-03-31T12:00:00Z");
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new TermException("\"" + text + "\" is no time that there is");
        }
    }

    private static String format(OffsetDateTime time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").format(time);
    }

    /** Go's notation: {@code 1h30m}, {@code -1.5h}. */
    private static Duration duration(String text) {
        boolean negative = text.startsWith("-");
        String rest = negative || text.startsWith("+") ? text.substring(1) : text;
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(rest);
        int end = 0;
        while (end < rest.length() && part.find(end) && part.start() == end) {
            nanos = nanos.add(new BigDecimal(part.group(1) + (part.group(1).endsWith(".") ? "0" : ""))
                    .multiply(BigDecimal.valueOf(NANOS.getOrDefault(part.group(2), 0L))));
            end = part.end();
        }
        if (end < rest.length() || rest.isEmpty() || nanos.precision() - nanos.scale() > 18) {
            throw new TermException("\"" + text + "\" is no duration as in 1h30m");
        }
        long whole = nanos.setScale(0, RoundingMode.DOWN).longValueExact();
        return Duration.ofNanos(negative ? -whole : whole);
    }
}

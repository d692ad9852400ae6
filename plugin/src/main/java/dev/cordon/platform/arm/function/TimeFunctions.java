package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions of time. The time of the deployment is nobody's to know; what is written in the template is. */
final class TimeFunctions {

    private static final String ISO = "yyyy-MM-dd'T'HH:mm:ssX";

    private TimeFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add(
                "utcNow",
                call -> new Term.Unknown(
                        "the time is that of the deployment",
                        Set.of(),
                        Holes.ofCall("utcNow", call.arguments()),
                        call.location()));
        all.add("dateTimeToEpoch", TimeFunctions::toEpoch);
        all.add("dateTimeFromEpoch", TimeFunctions::fromEpoch);
        all.add("dateTimeAdd", TimeFunctions::add);
    }

    private static Term toEpoch(Invocation call) {
        @Nullable OffsetDateTime time = time(call.text(0));
        return time == null
                ? call.undecided("the time is not known, or not written as ISO 8601 does")
                : Terms.number(time.toEpochSecond(), call.location());
    }

    private static Term fromEpoch(Invocation call) {
        @Nullable Integer seconds = call.integer(0);
        return seconds == null
                ? call.undecided("the time is not known")
                : text(call, OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC), ISO);
    }

    /** How a time is written that has no format depends on the text that it came from; only ISO 8601 is worked out. */
    private static Term add(Invocation call) {
        @Nullable OffsetDateTime time = time(call.text(0));
        @Nullable String duration = call.text(1);
        @Nullable String format = call.count() > 2 ? format(call.text(2)) : ISO;
        if (time == null || duration == null || format == null) {
            return call.undecided("the time, the duration or the format is not known");
        }
        try {
            return text(call, plus(time, duration), format);
        } catch (DateTimeException | ArithmeticException e) {
            return call.undecided("the duration is not written as ISO 8601 does");
        }
    }

    private static Term text(Invocation call, OffsetDateTime time, String format) {
        try {
            return Terms.text(DateTimeFormatter.ofPattern(format, Locale.ROOT).format(time), call.location());
        } catch (DateTimeException e) {
            return call.undecided("the time cannot be written so");
        }
    }

    private static OffsetDateTime plus(OffsetDateTime time, String text) {
        boolean less = text.startsWith("-");
        String duration = (less ? text.substring(1) : text).toUpperCase(Locale.ROOT);
        int clock = duration.indexOf('T');
        String days = clock < 0 ? duration : duration.substring(0, clock);
        Period period = days.length() > 1 ? Period.parse(days) : Period.ZERO;
        Duration hours = clock < 0 ? Duration.ZERO : Duration.parse("P" + duration.substring(clock));
        return less ? time.minus(period).minus(hours) : time.plus(period).plus(hours);
    }

    /** {@code 2024-04-07T14:53:14Z}, with a space for the T as well. */
    private static @Nullable OffsetDateTime time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The letters that both worlds use alike; null for what has none or others. */
    private static @Nullable String format(@Nullable String format) {
        if (format == null) {
            return null;
        }
        return switch (format) {
            case "u" -> "yyyy-MM-dd HH:mm:ssX";
            case "s" -> "yyyy-MM-dd'T'HH:mm:ss";
            case "d", "D", "f", "F", "g", "G", "m", "M", "o", "O", "r", "R", "t", "T", "U", "y", "Y" -> null;
            default ->
                format.matches("(yyyy|yy|MM|dd|HH|mm|ss|[-/:. _TZ])+")
                        ? format.replace("T", "'T'").replace("Z", "'Z'")
                        : null;
        };
    }
}

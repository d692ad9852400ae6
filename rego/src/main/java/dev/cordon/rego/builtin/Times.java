package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** {@code time.*}. Times are nanoseconds since the epoch and must fit 64 bits. */
final class Times {
    private static final long NANOS = 1_000_000_000L;

    private Times() {}

    static void register(Builtins.Registry registry) {
        registry.add("time.now_ns", (context, arguments) -> NumberValue.of(context.nowNanos()))
                .add("time.parse_ns", (context, arguments) -> parse(arguments))
                .add(
                        "time.parse_rfc3339_ns",
                        (context, arguments) -> parse(GoLayout.RFC_3339, Operands.string(arguments, 0)))
                .add(
                        "time.parse_duration_ns",
                        (context, arguments) -> NumberValue.of(GoDuration.parse(Operands.string(arguments, 0))))
                .add("time.format", (context, arguments) -> format(arguments))
                .add("time.date", (context, arguments) -> date(time(arguments, 0)))
                .add("time.clock", (context, arguments) -> clock(time(arguments, 0)))
                .add("time.weekday", (context, arguments) -> weekday(time(arguments, 0)))
                .add("time.add_date", (context, arguments) -> addDate(arguments))
                .add("time.diff", (context, arguments) -> difference(arguments));
    }

    private static Value parse(Value[] arguments) {
        return parse(GoLayout.named(Operands.string(arguments, 0)), Operands.string(arguments, 1));
    }

    private static Value parse(String layout, String text) {
        return NumberValue.of(nanos(new GoTimeParser(layout, text).parse()));
    }

    private static long nanos(Instant instant) {
        BigInteger nanos = BigInteger.valueOf(instant.getEpochSecond())
                .multiply(BigInteger.valueOf(NANOS))
                .add(BigInteger.valueOf(instant.getNano()));
        if (nanos.bitLength() >= Long.SIZE) {
            throw BuiltinException.other("time outside of valid range");
        }
        return nanos.longValue();
    }

    private static Instant instant(Value value) {
        if (!(value instanceof NumberValue number)) {
            throw BuiltinException.type("operand 1 must be one of {number, array} but got " + Operands.typeName(value));
        }
        if (!number.isInteger() || !number.isLong()) {
            throw BuiltinException.other("timestamp too big");
        }
        long nanos = number.longValue();
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    /** A time with its zone: nanoseconds, or an array of nanoseconds, zone and perhaps layout. */
    private static ZonedDateTime time(Value[] arguments, int index) {
        if (!(arguments[index] instanceof ArrayValue array)) {
            if (!(arguments[index] instanceof NumberValue)) {
                throw Operands.wrongType(arguments, index, "number", "array");
            }
            return instant(arguments[index]).atZone(ZoneOffset.UTC);
        }
        if (array.size() == 0) {
            throw BuiltinException.type("operand " + (index + 1) + " must not be an empty array");
        }
        return instant(array.get(0)).atZone(zone(array));
    }

    private static ZoneId zone(ArrayValue array) {
        if (array.size() < 2 || !(array.get(1) instanceof StringValue name)) {
            return ZoneOffset.UTC;
        }
        if (name.value().isEmpty() || name.value().equals("UTC")) {
            return ZoneOffset.UTC;
        }
        try {
            return name.value().equals("Local") ? ZoneId.systemDefault() : ZoneId.of(name.value());
        } catch (DateTimeException unknown) {
            throw BuiltinException.other("unknown time zone " + name.value());
        }
    }

    private static Value format(Value[] arguments) {
        ZonedDateTime time = time(arguments, 0);
        String layout = GoLayout.RFC_3339_NANO;
        if (arguments[0] instanceof ArrayValue array && array.size() > 2 && array.get(2) instanceof StringValue text) {
            layout = GoLayout.named(text.value());
        }
        return StringValue.of(GoLayout.format(time, layout));
    }

    private static Value date(ZonedDateTime time) {
        return numbers(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
    }

    private static Value clock(ZonedDateTime time) {
        return numbers(time.getHour(), time.getMinute(), time.getSecond());
    }

    private static Value weekday(ZonedDateTime time) {
        return StringValue.of(time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /** Months and days may overflow: the 31st of a short month is in the next one. */
    private static Value addDate(Value[] arguments) {
        ZonedDateTime time = time(arguments, 0);
        try {
            LocalDate first = time.toLocalDate()
                    .withDayOfMonth(1)
                    .plusYears(Operands.integer(arguments, 1))
                    .plusMonths(Operands.integer(arguments, 2));
            LocalDate date = first.plusDays(time.getDayOfMonth() - 1L).plusDays(Operands.integer(arguments, 3));
            return NumberValue.of(nanos(
                    ZonedDateTime.of(date, time.toLocalTime(), time.getZone()).toInstant()));
        } catch (DateTimeException outside) {
            throw BuiltinException.other("time outside of valid range");
        }
    }

    /** Years, months, days, hours, minutes and seconds between two times. */
    private static Value difference(Value[] arguments) {
        ZonedDateTime one = time(arguments, 0);
        ZonedDateTime other = time(arguments, 1).withZoneSameInstant(one.getZone());
        ZonedDateTime from = one.isBefore(other) ? one : other;
        ZonedDateTime to = one.isBefore(other) ? other : one;
        return numbers(fieldByField(from, to));
    }

    /** Each unit by itself, borrowing once from the next; a month that is borrowed is as long as the earlier one. */
    private static int[] fieldByField(ZonedDateTime from, ZonedDateTime to) {
        int[] most = {0, 12, from.toLocalDate().lengthOfMonth(), 24, 60, 60};
        int[] earlier = fields(from);
        int[] result = fields(to);
        for (int i = result.length - 1; i >= 0; i--) {
            result[i] -= earlier[i];
            if (result[i] < 0 && i > 0) {
                result[i] += most[i];
                result[i - 1]--;
            }
        }
        return result;
    }

    private static int[] fields(ZonedDateTime time) {
        return new int[] {
            time.getYear(),
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond()
        };
    }

    private static Value numbers(int... numbers) {
        Value[] values = new Value[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = NumberValue.of(numbers[i]);
        }
        return ArrayValue.of(values);
    }
}

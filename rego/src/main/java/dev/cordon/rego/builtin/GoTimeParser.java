package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.format.GoQuote;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a time that is written in one of Go's layouts. */
final class GoTimeParser {
    private final String layout;
    private final String text;
    private int at;
    private int year;
    private int month = 1;
    private int day = 1;
    private int dayOfYear;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private @Nullable Boolean afternoon;
    /** The element of the layout that is being read, and where its text begins. */
    private String element = "";

    private int from;
    private ZoneId zone = ZoneOffset.UTC;

    GoTimeParser(String layout, String text) {
        this.layout = layout;
        this.text = text;
    }

    Instant parse() {
        int position = 0;
        while (position < layout.length()) {
            element = GoLayout.elementAt(layout, position);
            if (element.isEmpty()) {
                literal(layout.charAt(position++));
            } else {
                position += element.length();
                from = at;
                read();
            }
        }
        if (month < 1 || month > 12) {
            throw plain("month out of range");
        }
        if (at < text.length()) {
            throw plain("extra text: " + GoQuote.quote(text.substring(at)));
        }
        return instant();
    }

    private Instant instant() {
        if (afternoon != null && afternoon && hour < 12) {
            hour += 12;
        } else if (afternoon != null && !afternoon && hour == 12) {
            hour = 0;
        }
        try {
            LocalDate date = dayOfYear > 0 ? LocalDate.ofYearDay(year, dayOfYear) : LocalDate.of(year, month, day);
            return LocalDateTime.of(date, java.time.LocalTime.of(hour, minute, second, nano))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException outside) {
            throw plain(outOfRange() + " out of range");
        }
    }

    private String outOfRange() {
        return hour > 23 ? "hour" : minute > 59 ? "minute" : second > 59 ? "second" : "day";
    }

    private void literal(char c) {
        if (c == ' ') {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return;
        }
        if (at >= text.length() || text.charAt(at) != c) {
            from = at;
            element = String.valueOf(c);
            throw misfit();
        }
        at++;
    }

    private void read() {
        switch (element) {
            case "2006" -> year = digits(4, 4);
            case "06" -> {
                int twoDigits = digits(2, 2);
                year = twoDigits >= 69 ? 1900 + twoDigits : 2000 + twoDigits;
            }
            case "January", "Jan" -> month = monthName(element.length() > 3);
            case "01" -> month = digits(2, 2);
            case "1" -> month = digits(1, 2);
            case "Monday", "Mon" -> weekday(element.length() > 3);
            case "02" -> day = digits(2, 2);
            case "2" -> day = digits(1, 2);
            case "_2" -> day = spaced();
            case "002" -> dayOfYear = digits(3, 3);
            case "__2" -> dayOfYear = spaced();
            case "15" -> hour = digits(2, 2);
            case "03" -> hour = digits(2, 2);
            case "3" -> hour = digits(1, 2);
            case "04" -> minute = digits(2, 2);
            case "4" -> minute = digits(1, 2);
            case "05", "5" -> seconds(element.length());
            case "PM", "pm" -> afternoon = half();
            case "MST" -> zone = zoneName();
            default -> {
                if (element.charAt(0) == '.' || element.charAt(0) == ',') {
                    fraction();
                } else {
                    zone = offset();
                }
            }
        }
    }

    private int digits(int least, int most) {
        int start = at;
        while (at < text.length() && at - start < most && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at - start < least) {
            throw misfit();
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private int spaced() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return digits(1, 3);
    }

    /** A fraction may follow seconds even where the layout has none. */
    private void seconds(int width) {
        second = digits(width, 2);
        if (at + 1 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && Character.isDigit(text.charAt(at + 1))
                && nano == 0) {
            readFraction();
        }
    }

    private void fraction() {
        if (at < text.length() && text.charAt(at) == element.charAt(0)) {
            readFraction();
        } else if (element.charAt(1) == '0'
                && nano == 0
                && !text.substring(0, at).contains(".")) {
            throw misfit();
        }
    }

    private void readFraction() {
        int start = ++at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        String digits = (text.substring(start, at) + "000000000").substring(0, 9);
        nano = Integer.parseInt(digits);
    }

    private int monthName(boolean whole) {
        for (Month each : Month.values()) {
            String name = each.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (takeIgnoringCase(whole ? name : name.substring(0, 3))) {
                return each.getValue();
            }
        }
        throw misfit();
    }

    private void weekday(boolean whole) {
        for (java.time.DayOfWeek each : java.time.DayOfWeek.values()) {
            String name = each.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (takeIgnoringCase(whole ? name : name.substring(0, 3))) {
                return;
            }
        }
        throw misfit();
    }

    private boolean takeIgnoringCase(String word) {
        if (text.regionMatches(true, at, word, 0, word.length())) {
            at += word.length();
            return true;
        }
        return false;
    }

    private boolean half() {
        if (takeIgnoringCase("PM")) {
            return true;
        }
        if (takeIgnoringCase("AM")) {
            return false;
        }
        throw misfit();
    }

    private ZoneId zoneName() {
        int start = at;
        while (at < text.length() && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw misfit();
        }
        // Abbreviations other than UTC are ambiguous: like Go, take them for no offset.
        return ZoneOffset.UTC;
    }

    private ZoneId offset() {
        if (element.startsWith("Z") && at < text.length() && text.charAt(at) == 'Z') {
            at++;
            return ZoneOffset.UTC;
        }
        int sign = at < text.length() && text.charAt(at) == '-' ? -1 : 1;
        if (at >= text.length() || text.charAt(at) != '+' && text.charAt(at) != '-') {
            throw misfit();
        }
        at++;
        boolean colons = element.contains(":");
        int size = element.replaceAll("[^0-9]", "").length();
        int seconds = digits(2, 2) * 3600;
        for (int unit = 60, read = 2; read < size; unit /= 60, read += 2) {
            if (colons) {
                literal(':');
            }
            seconds += digits(2, 2) * unit;
        }
        if (seconds > 18 * 3600) {
            throw plain("time zone offset hour out of range");
        }
        return ZoneOffset.ofTotalSeconds(sign * seconds);
    }

    private BuiltinException plain(String what) {
        return BuiltinException.other("parsing time " + GoQuote.quote(text) + ": " + what);
    }

    private BuiltinException misfit() {
        String rest = text.substring(Math.min(from, text.length()));
        return BuiltinException.other("parsing time " + GoQuote.quote(text) + " as " + GoQuote.quote(layout)
                + ": cannot parse " + GoQuote.quote(rest) + " as " + GoQuote.quote(element));
    }
}

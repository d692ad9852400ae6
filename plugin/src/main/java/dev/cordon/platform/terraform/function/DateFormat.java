package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.TermException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of {@code formatdate}: runs of letters, texts in apostrophes, and everything else as it stands. */
final class DateFormat {

    private static final Pattern PART = Pattern.compile("'((?:[^']|'')*)'|([A-Za-z])\\2*|[^A-Za-z']+|'");

    private DateFormat() {}

    static String format(String pattern, OffsetDateTime time) {
        StringBuilder out = new StringBuilder();
        Matcher part = PART.matcher(pattern);
        while (part.find()) {
            if (part.group().equals("'")) {
                throw new TermException("the pattern has an apostrophe that is not closed");
            }
            out.append(
                    part.group(1) != null
                            ? part.group(1).replace("''", "'")
                            : part.group(2) != null ? letters(part.group(), time) : part.group());
        }
        return out.toString();
    }

    private static String letters(String letters, OffsetDateTime time) {
        return switch (letters) {
            case "YYYY" -> by(time, "uuuu");
            case "YY" -> by(time, "uu");
            case "MMMM" -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "MMM" -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case "MM", "M", "HH", "H" -> by(time, letters.replace('H', 'h'));
            case "DD", "D" -> by(time, letters.replace('D', 'd'));
            case "EEEE" -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "EEE" -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case "hh", "h" -> by(time, letters.replace('h', 'H'));
            case "mm", "m", "ss", "s" -> by(time, letters);
            case "AA" -> time.getHour() < 12 ? "AM" : "PM";
            case "aa" -> time.getHour() < 12 ? "am" : "pm";
            case "Z" -> by(time, "XXX");
            case "ZZZ" -> time.getOffset().getTotalSeconds() == 0 ? "UTC" : by(time, "xx");
            case "ZZZZ" -> by(time, "xx");
            case "ZZZZZ" -> by(time, "xxx");
            default -> throw new TermException("\"" + letters + "\" means nothing in a pattern of a time");
        };
    }

    private static String by(OffsetDateTime time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
    }
}

package dev.cordon.rego.builtin;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Go's layouts, which show how the second of January 2006, 15:04:05, would be written. */
final class GoLayout {
    static final String RFC_3339 = "2006-01-02T15:04:05Z07:00";
    static final String RFC_3339_NANO = "2006-01-02T15:04:05.999999999Z07:00";

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("ANSIC", "Mon Jan _2 15:04:05 2006"),
            Map.entry("UnixDate", "Mon Jan _2 15:04:05 MST 2006"),
            Map.entry("RubyDate", "Mon Jan 02 15:04:05 -0700 2006"),
            Map.entry("RFC822", "02 Jan 06 15:04 MST"),
            Map.entry("RFC822Z", "02 Jan 06 15:04 -0700"),
            Map.entry("RFC850", "Monday, 02-Jan-06 15:04:05 MST"),
            Map.entry("RFC1123", "Mon, 02 Jan 2006 15:04:05 MST"),
            Map.entry("RFC1123Z", "Mon, 02 Jan 2006 15:04:05 -0700"),
            Map.entry("RFC3339", RFC_3339),
            Map.entry("RFC3339Nano", RFC_3339_NANO));

    /** The elements of layouts; where one is the beginning of another, the longer comes first. */
    private static final List<String> ELEMENTS = List.of(
            "January",
            "Jan",
            "Monday",
            "Mon",
            "MST",
            "2006",
            "002",
            "01",
            "02",
            "03",
            "04",
            "05",
            "06",
            "__2",
            "_2006",
            "_2",
            "15",
            "PM",
            "pm",
            "Z07:00:00",
            "Z070000",
            "Z07:00",
            "Z0700",
            "Z07",
            "-07:00:00",
            "-070000",
            "-07:00",
            "-0700",
            "-07",
            "1",
            "2",
            "3",
            "4",
            "5");

    private GoLayout() {}

    /** The layout of a name such as {@code RFC3339}, or the text itself. */
    static String named(String text) {
        return NAMED.getOrDefault(text, text);
    }

    /** The element of the layout that begins at an offset, or the empty string if plain text does. */
    static String elementAt(String layout, int at) {
        char c = layout.charAt(at);
        if ((c == '.' || c == ',') && fraction(layout, at) > 1) {
            return layout.substring(at, at + fraction(layout, at));
        }
        for (String element : ELEMENTS) {
            if (layout.startsWith(element, at) && !isOther(layout, at, element)) {
                return element;
            }
        }
        return "";
    }

    private static boolean isOther(String layout, int at, String element) {
        // "Jan" is no element in "Janet", and "_2006" is a space and a year.
        int end = at + element.length();
        boolean word = element.equals("Jan") || element.equals("Mon");
        return word && end < layout.length() && Character.isLowerCase(layout.charAt(end)) || element.equals("_2006");
    }

    /** The length of a fraction of seconds such as {@code .000} or {@code .999}. */
    private static int fraction(String layout, int at) {
        int end = at + 1;
        while (end < layout.length()
                && (layout.charAt(end) == '0' || layout.charAt(end) == '9')
                && layout.charAt(end) == layout.charAt(at + 1)) {
            end++;
        }
        boolean digitFollows = end < layout.length() && Character.isDigit(layout.charAt(end));
        return digitFollows ? 0 : end - at;
    }

    static String format(ZonedDateTime time, String layout) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < layout.length()) {
            String element = elementAt(layout, at);
            if (element.isEmpty()) {
                out.append(layout.charAt(at++));
            } else {
                out.append(element(time, element));
                at += element.length();
            }
        }
        return out.toString();
    }

    private static String element(ZonedDateTime time, String element) {
        int hour12 = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return switch (element) {
            case "January" -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "Jan" ->
                time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
            case "Monday" -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "Mon" ->
                time.getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .substring(0, 3);
            case "2006" -> padded(time.getYear(), 4);
            case "06" -> padded(Math.floorMod(time.getYear(), 100), 2);
            case "002" -> padded(time.getDayOfYear(), 3);
            case "__2" -> String.format(Locale.ROOT, "%3d", time.getDayOfYear());
            case "01" -> padded(time.getMonthValue(), 2);
            case "1" -> Integer.toString(time.getMonthValue());
            case "02" -> padded(time.getDayOfMonth(), 2);
            case "_2" -> String.format(Locale.ROOT, "%2d", time.getDayOfMonth());
            case "2" -> Integer.toString(time.getDayOfMonth());
            case "15" -> padded(time.getHour(), 2);
            case "03" -> padded(hour12, 2);
            case "3" -> Integer.toString(hour12);
            case "04" -> padded(time.getMinute(), 2);
            case "4" -> Integer.toString(time.getMinute());
            case "05" -> padded(time.getSecond(), 2);
            case "5" -> Integer.toString(time.getSecond());
            case "PM" -> time.getHour() < 12 ? "AM" : "PM";
            case "pm" -> time.getHour() < 12 ? "am" : "pm";
            case "MST" -> zoneName(time);
            default ->
                element.charAt(0) == '.' || element.charAt(0) == ','
                        ? fraction(time.getNano(), element)
                        : offset(time.getOffset().getTotalSeconds(), element);
        };
    }

    private static String padded(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    private static String zoneName(ZonedDateTime time) {
        String name = java.time.format.DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH)
                .format(time);
        return name.equals("Z") ? "UTC" : name;
    }

    private static String fraction(int nanos, String element) {
        String digits = padded(nanos, 9).substring(0, Math.min(9, element.length() - 1));
        if (element.charAt(1) == '9') {
            digits = digits.replaceAll("0+$", "");
        }
        return digits.isEmpty() ? "" : element.charAt(0) + digits;
    }

    static String offset(int seconds, String element) {
        if (element.startsWith("Z") && seconds == 0) {
            return "Z";
        }
        String separator = element.contains(":") ? ":" : "";
        int size = Math.abs(seconds);
        StringBuilder out = new StringBuilder(seconds < 0 ? "-" : "+").append(padded(size / 3600, 2));
        int digits = element.replaceAll("[^0-9]", "").length();
        if (digits > 2) {
            out.append(separator).append(padded(size / 60 % 60, 2));
        }
        if (digits > 4) {
            out.append(separator).append(padded(size % 60, 2));
        }
        return out.toString();
    }
}

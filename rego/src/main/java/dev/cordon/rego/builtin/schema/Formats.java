package dev.cordon.rego.builtin.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The formats of texts. What is not known matches anything. */
final class Formats {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{1,2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?");
    private static final Pattern ZONED =
            Pattern.compile("[0-9]{1,2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern LABELS = Pattern.compile("([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])"
            + "(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9]))*");
    private static final Pattern UUID =
            Pattern.compile("(?i)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}");
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~0|~1)*)*");
    private static final Pattern RELATIVE_POINTER = Pattern.compile("(?:0|[1-9][0-9]*)(?:#|(?:/(?:[^~/]|~0|~1)*)*)");
    private static final Pattern MAIL = Pattern.compile("(?:[^<>@]*<)?[^\\s<>@(),;:]+@[^\\s<>@(),;]+>?");
    private static final Pattern BRACES = Pattern.compile("([^{]*(\\{[^}]*\\})?)*");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.|$)){4}");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.\\-]*:.*");
    private static final Pattern NO_URL =
            Pattern.compile("[\\x00-\\x1f\\x7f\\\\]|%([^0-9a-fA-F]|.[^0-9a-fA-F]|.?$)|^:");

    private static final Map<String, Predicate<String>> KNOWN = Map.ofEntries(
            Map.entry("date", Formats::isDate),
            Map.entry("time", Formats::isTime),
            Map.entry("date-time", Formats::isMoment),
            Map.entry("hostname", text -> LABELS.matches(text) && text.length() < 256),
            Map.entry("email", MAIL::matches),
            Map.entry("idn-email", MAIL::matches),
            Map.entry("ipv4", IPV4::matches),
            Map.entry("ipv6", Formats::isIpv6),
            Map.entry("uri", text -> isUrl(text) && SCHEME.matches(text)),
            Map.entry("uri-reference", Formats::isUrl),
            Map.entry("iri", text -> isUrl(text) && SCHEME.matches(text)),
            Map.entry("iri-reference", Formats::isUrl),
            Map.entry("uri-template", text -> isUrl(text) && BRACES.matches(text)),
            Map.entry("uuid", UUID::matches),
            Map.entry("regex", Formats::isRegex),
            Map.entry("json-pointer", POINTER::matches),
            Map.entry("relative-json-pointer", RELATIVE_POINTER::matches));

    private Formats() {}

    static boolean matches(String format, String text) {
        return KNOWN.getOrDefault(format, any -> true).test(text);
    }

    private static boolean isDate(String text) {
        return DATE.matches(text) && can(LocalDate::parse, text);
    }

    private static boolean isTime(String text) {
        String padded = text.indexOf(':') == 1 ? "0" + text : text;
        return TIME.matches(text) && can(LocalTime::parse, padded.replace(',', '.'))
                || ZONED.matches(text) && can(OffsetTime::parse, padded.replace(',', '.'));
    }

    private static boolean isMoment(String text) {
        return isDate(text)
                || isTime(text)
                || text.length() > 11 && text.charAt(10) == 'T' && can(OffsetDateTime::parse, text);
    }

    private static boolean can(Consumer<String> parsing, String text) {
        try {
            parsing.accept(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isIpv6(String text) {
        try {
            // A text with a colon is never looked up.
            return text.contains(":") && !text.contains("[") && InetAddress.getByName(text) != null;
        } catch (UnknownHostException none) {
            return false;
        }
    }

    private static boolean isUrl(String text) {
        return !NO_URL.matcher(text).find();
    }

    private static boolean isRegex(String text) {
        try {
            return Pattern.compile(text) != null;
        } catch (PatternSyntaxException none) {
            return false;
        }
    }
}

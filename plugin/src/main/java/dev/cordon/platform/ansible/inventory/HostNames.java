package dev.cordon.platform.ansible.inventory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that one entry of an inventory means: {@code web[01:20:2].example}, {@code db-[a:f]}, {@code gate:2222}.
 * Bounds, steps and widths are Ansible's.
 */
final class HostNames {

    /** Hosts of one entry; one that means more is a mistake, or meant to exhaust whoever reads it. */
    static final int MOST = 10_000;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final List<String> names = new ArrayList<>();
    private @Nullable String port;

    private HostNames() {}

    /** @throws HostNameException where the entry cannot mean any host */
    static HostNames of(String entry) {
        HostNames all = new HostNames();
        String host = all.takePort(entry);
        if (host.isEmpty() || host.endsWith(":")) {
            throw new HostNameException("a host name cannot end with \":\"");
        }
        boolean address = host.startsWith("[") && host.endsWith("]") && host.indexOf(':') != host.lastIndexOf(':');
        if (address && host.chars().allMatch(c -> Character.digit(c, 16) >= 0 || "[]:.".indexOf(c) >= 0)) {
            all.names.add(host.substring(1, host.length() - 1));
        } else {
            all.expand(host);
        }
        return all;
    }

    List<String> names() {
        return names;
    }

    /** The port behind the name, or null. */
    @Nullable
    String port() {
        return port;
    }

    /** A colon in brackets belongs to a range, and several of them to an address of IPv6. */
    private String takePort(String entry) {
        int colon = entry.lastIndexOf(':');
        boolean bracketed = colon > 0 && entry.indexOf(']', colon) < 0;
        boolean single = bracketed && (entry.charAt(colon - 1) == ']' || outside(entry, colon));
        String digits = entry.substring(colon + 1);
        boolean number =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(Character::isDigit);
        if (single && number) {
            port = digits;
            return entry.substring(0, colon);
        }
        return entry;
    }

    private static boolean outside(String entry, int colon) {
        int depth = 0;
        for (int i = 0; i < colon; i++) {
            char c = entry.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ':' && depth == 0) {
                return false;
            }
        }
        return true;
    }

    private void expand(String name) {
        int open = name.indexOf('[');
        if (open < 0) {
            if (names.size() >= MOST) {
                throw new HostNameException("the range means more than " + MOST + " hosts", true);
            }
            names.add(name);
            return;
        }
        int close = name.indexOf(']', open);
        if (close < 0) {
            throw new HostNameException("a bracket is not closed");
        }
        String head = name.substring(0, open);
        String tail = name.substring(close + 1);
        for (String middle : range(name.substring(open + 1, close))) {
            expand(head + middle + tail);
        }
    }

    private static List<String> range(String text) {
        String[] bounds = text.split(":", -1);
        if (bounds.length != 2 && bounds.length != 3) {
            throw new HostNameException("a host range is begin:end or begin:end:step");
        }
        if (bounds[1].isEmpty()) {
            throw new HostNameException("a host range must say where it ends");
        }
        String begin = bounds[0].isEmpty() ? "0" : bounds[0];
        int step = bounds.length == 3 ? number(bounds[2]) : 1;
        if (step < 1) {
            throw new HostNameException("the step of a host range is a positive number");
        }
        boolean letters = begin.length() == 1
                && bounds[1].length() == 1
                && LETTERS.contains(begin)
                && LETTERS.contains(bounds[1]);
        return letters ? letters(begin, bounds[1], step) : numbers(begin, bounds[1], step);
    }

    private static List<String> letters(String begin, String end, int step) {
        int from = LETTERS.indexOf(begin);
        int to = LETTERS.indexOf(end);
        if (from > to) {
            throw new HostNameException("a host range must begin before it ends");
        }
        List<String> all = new ArrayList<>();
        for (int i = from; i <= to; i += step) {
            all.add(LETTERS.substring(i, i + 1));
        }
        return all;
    }

    private static List<String> numbers(String begin, String end, int step) {
        int width = begin.startsWith("0") && begin.length() > 1 ? begin.length() : 0;
        if (width > 0 && width != end.length()) {
            throw new HostNameException("both ends of a host range have the same number of digits");
        }
        long from = number(begin);
        long to = number(end);
        if (from > to) {
            throw new HostNameException("a host range must begin before it ends");
        }
        if ((to - from) / step >= MOST) {
            throw new HostNameException("the range means more than " + MOST + " hosts", true);
        }
        List<String> all = new ArrayList<>();
        for (long i = from; i <= to; i += step) {
            String digits = Long.toString(i);
            all.add("0".repeat(Math.max(0, width - digits.length())) + digits);
        }
        return all;
    }

    private static int number(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new HostNameException("a host range goes from a number to a number, or from a letter to a letter");
        }
        if (digits.length() > 9) {
            throw new HostNameException("the range means more than " + MOST + " hosts", true);
        }
        return Integer.parseInt(digits);
    }
}

package dev.cordon.platform.ansible.host;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.platform.ansible.inventory.Group;
import dev.cordon.platform.ansible.inventory.Inventory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Which hosts a pattern means: {@code web:&london:!old}, {@code web*.example}, {@code ~(web|db)\d+}, {@code web[0:2]}. The plain
 * parts are joined, then what an ampersand names is kept, then what an exclamation mark names is left out.
 */
public final class HostPattern {

    private static final java.util.regex.Pattern SUBSCRIPT =
            java.util.regex.Pattern.compile("(.+)\\[(-?\\d{1,6})(?:([:-])(\\d{0,6}))?\\]");

    private final Inventory inventory;

    private HostPattern(Inventory inventory) {
        this.inventory = inventory;
    }

    /** Names of hosts in order; empty where nothing in the inventory is called so. */
    public static Set<String> hosts(Inventory inventory, List<String> patterns) {
        List<String> parts = new ArrayList<>();
        patterns.forEach(pattern -> parts.addAll(split(pattern)));
        HostPattern reader = new HostPattern(inventory);
        List<String> plain = parts.stream()
                .filter(part -> !part.startsWith("&") && !part.startsWith("!"))
                .toList();
        Set<String> hosts = new LinkedHashSet<>();
        (plain.isEmpty() ? List.of(Group.ALL) : plain).forEach(part -> hosts.addAll(reader.one(part)));
        parts.stream()
                .filter(part -> part.startsWith("&"))
                .forEach(part -> hosts.retainAll(reader.one(part.substring(1))));
        parts.stream()
                .filter(part -> part.startsWith("!"))
                .forEach(part -> hosts.removeAll(reader.one(part.substring(1))));
        return hosts;
    }

    /** At commas; where there are none, at colons that stand in no brackets and in no address. */
    static List<String> split(String pattern) {
        List<String> parts = new ArrayList<>();
        boolean commas = pattern.indexOf(',') >= 0;
        boolean address = !commas && isAddress(pattern);
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (char c : pattern.toCharArray()) {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            boolean separator = commas ? c == ',' : c == ':' && depth == 0 && !address;
            if (separator) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static boolean isAddress(String text) {
        return text.indexOf(':') >= 0
                && text.chars().filter(c -> c == ':').count() > 1
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
    }

    private Set<String> one(String pattern) {
        Matcher subscript = SUBSCRIPT.matcher(pattern);
        if (!pattern.startsWith("~") && subscript.matches()) {
            return part(List.copyOf(matches(subscript.group(1))), subscript);
        }
        return matches(pattern);
    }

    private static Set<String> part(List<String> hosts, Matcher subscript) {
        int start = Integer.parseInt(subscript.group(2));
        int from = start < 0 ? hosts.size() + start : start;
        int to = from;
        if (subscript.group(3) != null) {
            to = subscript.group(4).isEmpty() ? hosts.size() - 1 : Integer.parseInt(subscript.group(4));
        }
        Set<String> part = new LinkedHashSet<>();
        for (int i = Math.max(0, from); i <= Math.min(to, hosts.size() - 1); i++) {
            part.add(hosts.get(i));
        }
        return part;
    }

    /** Groups first; hosts where no group is called so, or where the pattern may mean more than one name. */
    private Set<String> matches(String pattern) {
        Set<String> hosts = new LinkedHashSet<>();
        if (pattern.equals("*") || pattern.equals(Group.ALL)) {
            return new LinkedHashSet<>(inventory.hosts().keySet());
        }
        boolean plain = pattern.chars().noneMatch(c -> ".?*[".indexOf(c) >= 0) && !pattern.startsWith("~");
        Group group = inventory.groups().get(pattern);
        if (plain && group != null) {
            return new LinkedHashSet<>(inventory.hostsOf(group).keySet());
        }
        Pattern regex = regex(pattern);
        inventory.groups().values().stream()
                .filter(one -> regex.matcher(one.name()).find())
                .forEach(one -> hosts.addAll(inventory.hostsOf(one).keySet()));
        inventory.hosts().keySet().stream()
                .filter(name -> regex.matcher(name).find())
                .forEach(hosts::add);
        return hosts;
    }

    private static Pattern regex(String pattern) {
        if (!pattern.startsWith("~")) {
            return Pattern.compile(glob(pattern));
        }
        try {
            return Pattern.compile("^(?:" + pattern.substring(1) + ")");
        } catch (PatternSyntaxException e) {
            // What re2j does not know may mean any host.
            return Pattern.compile("");
        }
    }

    private static String glob(String pattern) {
        StringBuilder regex = new StringBuilder("^");
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int close = c == '[' ? pattern.indexOf(']', i + 2) : -1;
            if (close > 0) {
                String set = pattern.substring(i + 1, close).replace("\\", "\\\\");
                regex.append('[')
                        .append(set.startsWith("!") ? "^" + set.substring(1) : set)
                        .append(']');
                i = close;
            } else {
                regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.append('$').toString();
    }
}

package dev.cordon.platform.terraform.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address of a resource instance, taken apart: {@code module.net["a"].aws_subnet.pnc[0]}. */
public final class TerraformAddress {

    private TerraformAddress() {}

    /** The parts between the dots; a dot inside a key does not count. */
    public static List<String> parts(String address) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (end < address.length()) {
            char c = address.charAt(end);
            if (c == '.') {
                parts.add(address.substring(start, end));
                start = end + 1;
                end = start;
            } else {
                end = c == '[' ? keyEnd(address, end) : end + 1;
            }
        }
        parts.add(address.substring(start));
        return parts;
    }

    /** The address in the configuration that the instance comes from: all keys left out. */
    public static String withoutKeys(String address) {
        if (address.indexOf('[') < 0) {
            return address;
        }
        StringBuilder bare = new StringBuilder();
        for (String part : parts(address)) {
            bare.append(bare.isEmpty() ? "" : ".").append(name(part));
        }
        return bare.toString();
    }

    /** A part without its key. */
    public static String name(String part) {
        int key = part.indexOf('[');
        return key < 0 ? part : part.substring(0, key);
    }

    /** The key of a part with its brackets, or the empty string. */
    public static String key(String part) {
        int key = part.indexOf('[');
        return key < 0 ? "" : part.substring(key);
    }

    /** How many of the parts name modules: {@code module.a.module.b.x.y} has four. */
    public static int moduleParts(List<String> parts) {
        int count = 0;
        while (count + 1 < parts.size() && parts.get(count).equals("module")) {
            count += 2;
        }
        return count;
    }

    /** The names of the calls in the address of a module: {@code a.b} of {@code module.a["x"].module.b}. */
    public static String calls(String module) {
        List<String> parts = parts(withoutKeys(module));
        List<String> names = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return String.join(".", names);
    }

    /** The block or module that a reference begins with, such as {@code data.a.b} or {@code module.net}; null for none. */
    public static @Nullable String block(List<String> names) {
        int length = names.isEmpty() ? 2 : names.get(0).equals("data") ? 3 : 2;
        return names.size() < length ? null : String.join(".", names.subList(0, length));
    }

    /** The address of a member of a module; the empty module is the root. */
    public static String within(String module, String address) {
        return module.isEmpty() ? address : module + "." + address;
    }

    /** The key of a {@code for_each} instance as addresses write it. */
    public static String key(String text, boolean quoted) {
        return quoted ? "[\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]" : "[" + text + "]";
    }

    private static int keyEnd(String address, int open) {
        boolean quoted = false;
        for (int i = open + 1; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ']' && !quoted) {
                return i + 1;
            }
        }
        return address.length();
    }
}

package dev.cordon.platform.terraform.function;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as text, without a file system. */
final class Paths {

    private Paths() {}

    static String base(String path) {
        String end = withoutSlashes(path);
        if (path.isEmpty()) {
            return ".";
        }
        return end.isEmpty() ? "/" : end.substring(end.lastIndexOf('/') + 1);
    }

    static String folder(String path) {
        return clean(path.substring(0, path.lastIndexOf('/') + 1));
    }

    /** The shortest path that means the same. */
    static String clean(String path) {
        Deque<String> parts = new ArrayDeque<>();
        boolean rooted = path.startsWith("/");
        for (String part : path.split("/", -1)) {
            boolean up = part.equals("..");
            if (up && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !(up && rooted)) {
                parts.addLast(part);
            }
        }
        String joined = String.join("/", parts);
        return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
    }

    private static String withoutSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}

package dev.cordon.descriptor;

/**
 * How a place inside a document is written: {@code spec.containers[0].image}, and {@code metadata.labels["a.b/c"]}
 * where a name has characters that would be taken for the path's own.
 */
public final class AttributePath {

    private AttributePath() {}

    public static String member(String parent, String name) {
        if (!isPlain(name)) {
            return parent + "[\"" + name.replace("\"", "\\\"") + "\"]";
        }
        return parent.isEmpty() ? name : parent + "." + name;
    }

    public static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }

    /** A path seen from further out. */
    public static String within(String parent, String path) {
        return path.isEmpty() || path.startsWith("[") ? parent + path : parent + "." + path;
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '$') {
                return false;
            }
        }
        return true;
    }
}

package dev.cordon.estate;

import java.util.List;

/** Names of Google's resources: {@code projects/p/global/networks/n}, and self links that end in one. */
final class GoogleNames {

    private static final String PROJECTS = "projects/";

    private GoogleNames() {}

    /** The project; empty for other texts. */
    static String project(String text) {
        int start = text.startsWith(PROJECTS) ? 0 : start(text);
        if (start < 0) {
            return "";
        }
        int end = text.indexOf('/', start + PROJECTS.length());
        return end < 0 ? "" : text.substring(start + PROJECTS.length(), end);
    }

    /** The last part. */
    static String name(String text) {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Whether the text names a project, and what lies in these boundaries lies in another. */
    static boolean isElsewhere(String text, List<String> boundaries) {
        String project = project(text);
        boolean placed = boundaries.stream().anyMatch(id -> id.startsWith("google:project:"));
        return !project.isEmpty() && placed && !boundaries.contains("google:project:" + project);
    }

    /** Of a self link, {@code https://www.googleapis.com/compute/v1/projects/p/…}, or {@code //service/projects/p/…}. */
    private static int start(String text) {
        boolean link = text.startsWith("//") || text.startsWith("https://") && text.contains(".googleapis.com/");
        int at = link ? text.indexOf("/" + PROJECTS) : -1;
        return at < 0 ? -1 : at + 1;
    }
}

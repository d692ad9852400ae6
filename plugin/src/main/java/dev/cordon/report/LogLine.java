package dev.cordon.report;

/** A line of the build log. */
public record LogLine(Level level, String text) {

    public static LogLine info(String text) {
        return new LogLine(Level.INFO, text);
    }

    public static LogLine warning(String text) {
        return new LogLine(Level.WARNING, text);
    }

    public static LogLine error(String text) {
        return new LogLine(Level.ERROR, text);
    }

    /** How a build log marks the line. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }
}

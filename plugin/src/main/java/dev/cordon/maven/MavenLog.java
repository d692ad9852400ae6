package dev.cordon.maven;

import dev.cordon.report.LogLine;
import dev.cordon.report.Styler;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Maven's build log, coloured where Maven's own lines are. */
final class MavenLog {

    private final Log log;

    MavenLog(Log log) {
        this.log = log;
    }

    static Styler styler() {
        return System.getenv("NO_COLOR") == null ? MavenLog::style : Styler.PLAIN;
    }

    void print(Iterable<LogLine> lines) {
        for (LogLine line : lines) {
            switch (line.level()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
    }

    private static String style(Styler.Style style, String text) {
        MessageBuilder message = MessageUtils.buffer();
        return (switch (style) {
                    case TITLE -> message.strong(text);
                    case BAD -> message.failure(text);
                    case WARNING -> message.warning(text);
                    case GOOD -> message.success(text);
                    case MUTED -> message.a(text);
                })
                .toString();
    }
}

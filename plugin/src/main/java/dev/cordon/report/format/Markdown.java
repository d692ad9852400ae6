package dev.cordon.report.format;

/** Writes Markdown. Names from the checked files must not become markup. */
final class Markdown {

    private static final String MARKUP = "\\`*_{}[]<>#|!~&@";

    private final StringBuilder text = new StringBuilder();

    Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Markdown row(String... cells) {
        return line("| " + String.join(" | ", cells) + " |");
    }

    /** Words of unknown origin as text on one line. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (c < 0x20) {
                escaped.append(' ');
                return;
            }
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }

    /** A place or an address as code on one line. */
    static String code(String words) {
        return '`' + words.replace('`', '\'').replace('|', '/').replaceAll("\\p{Cntrl}", " ") + '`';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package dev.cordon.platform.ansible.inventory;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into words as a shell would: quotes keep blanks together and go away, a number sign begins a comment. */
final class ShellWords {

    /**
     * @param text without quotes
     * @param offset where it begins in the line
     */
    record Word(String text, int offset) {}

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start = -1;

    private ShellWords(String line) {
        this.line = line;
    }

    /** @throws HostNameException where a quote is not closed */
    static List<Word> of(String line) {
        ShellWords splitter = new ShellWords(line);
        splitter.split();
        return splitter.words;
    }

    private void split() {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c)) {
                flush();
                i++;
            } else if (c == '#' && start < 0) {
                break;
            } else {
                start = start < 0 ? i : start;
                i = append(i, c);
            }
        }
        flush();
    }

    /** Appends what stands at the index and says where the next begins. */
    private int append(int index, char c) {
        if (c == '\\' && index + 1 < line.length()) {
            word.append(line.charAt(index + 1));
            return index + 2;
        }
        if (c != '"' && c != '\'') {
            word.append(c);
            return index + 1;
        }
        for (int i = index + 1; i < line.length(); i++) {
            char inner = line.charAt(i);
            if (inner == c) {
                return i + 1;
            }
            boolean escaped =
                    c == '"' && inner == '\\' && i + 1 < line.length() && "\"\\".indexOf(line.charAt(i + 1)) >= 0;
            word.append(escaped ? line.charAt(++i) : inner);
        }
        throw new HostNameException("a quote is not closed");
    }

    private void flush() {
        if (start >= 0) {
            words.add(new Word(word.toString(), start));
            word.setLength(0);
            start = -1;
        }
    }
}

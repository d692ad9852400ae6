package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.DescriptorText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a file into tokens. Texts, here-documents and the expressions inside them nest, so the scanner keeps a stack of what
 * it is in; spaces and comments are dropped, line ends are kept.
 */
final class Scanner {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Mode> modes = new ArrayDeque<>();
    private int position;

    Scanner(String text) {
        this.text = text;
    }

    /** The tokens, ended by {@link TokenType#END}. What is no token is {@link TokenType#INVALID}; the parser reports it. */
    List<Token> scan(Mode outermost) {
        modes.push(outermost);
        while (position < text.length()) {
            modes.element().step(this);
        }
        tokens.add(new Token(TokenType.END, text.length(), text.length()));
        return tokens;
    }

    String text() {
        return text;
    }

    int position() {
        return position;
    }

    /** The character that many places ahead; NUL behind the end. */
    char peek(int ahead) {
        int index = position + ahead;
        return index < text.length() ? text.charAt(index) : '\0';
    }

    /** Whether what stands that many places ahead was not UTF-8. */
    boolean isBroken(int ahead) {
        int index = position + ahead;
        return index < text.length() && DescriptorText.isBroken(text, index);
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, position);
    }

    void skip(int characters) {
        position += characters;
    }

    void emit(TokenType type, int length) {
        tokens.add(new Token(type, position, position + length));
        position += length;
    }

    void push(Mode mode) {
        modes.push(mode);
    }

    void pop() {
        modes.pop();
    }

    /** What the scanner is in; a step consumes at least one character. */
    interface Mode {
        void step(Scanner scanner);
    }
}

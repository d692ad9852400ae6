package dev.cordon.rego.parse;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Where the last comma stands directly inside of each bracket that can only belong to a list. After a bar, such a comma makes a
 * list of what would be a comprehension otherwise: commas between the variables of {@code some} and {@code every}, and the one of
 * {@code k, v in xs}, may stand in a body too.
 */
final class Commas {
    private final int[] last;

    /** A bracket that is open, and what is known of the line in it. */
    private static final class Open {
        private final int index;
        private boolean declaring;
        private boolean paired;
        private int comma = -1;

        Open(int index) {
            this.index = index;
        }
    }

    Commas(List<Token> tokens) {
        last = new int[tokens.size()];
        Arrays.fill(last, -1);
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0));
        for (int i = 0; i < tokens.size(); i++) {
            look(tokens.get(i), i, i > 0 && tokens.get(i - 1).is(TokenKind.COMMA), open);
        }
    }

    private void look(Token token, int index, boolean afterComma, Deque<Open> open) {
        Open inner = open.element();
        if (token.afterNewline() && !afterComma) {
            endLine(inner);
        }
        switch (token.kind()) {
            case LEFT_BRACKET, LEFT_BRACE, LEFT_PAREN -> open.push(new Open(index));
            case RIGHT_BRACKET, RIGHT_BRACE, RIGHT_PAREN -> {
                endLine(inner);
                if (open.size() > 1) {
                    open.pop();
                }
            }
            case SEMICOLON -> endLine(inner);
            case SOME, EVERY -> inner.declaring = true;
            case IN -> member(inner);
            case COMMA -> comma(inner, index);
            default -> {}
        }
    }

    private void endLine(Open inner) {
        last[inner.index] = Math.max(last[inner.index], inner.comma);
        inner.comma = -1;
        inner.paired = false;
        inner.declaring = false;
    }

    private static void member(Open inner) {
        inner.paired |= inner.comma >= 0;
        inner.comma = -1;
        inner.declaring = false;
    }

    private void comma(Open inner, int index) {
        if (inner.declaring) {
            return;
        }
        if (inner.paired || inner.comma >= 0) {
            last[inner.index] = index;
        } else {
            inner.comma = index;
        }
    }

    /** Whether there is such a comma directly inside of the bracket at an index, after another index. */
    boolean follow(int bracket, int after) {
        return last[bracket] > after;
    }
}

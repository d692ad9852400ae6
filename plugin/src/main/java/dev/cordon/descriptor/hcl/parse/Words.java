package dev.cordon.descriptor.hcl.parse;

import java.util.Map;

/** Names, numbers and signs. */
final class Words {

    /** Longest first within a length; looked up by the longest that fits. */
    private static final Map<String, TokenType> SIGNS = Map.ofEntries(
            Map.entry("...", TokenType.ELLIPSIS),
            Map.entry("==", TokenType.EQUAL),
            Map.entry("=>", TokenType.ARROW),
            Map.entry("!=", TokenType.NOT_EQUAL),
            Map.entry(">=", TokenType.GREATER_OR_EQUAL),
            Map.entry("<=", TokenType.LESS_OR_EQUAL),
            Map.entry("&&", TokenType.AND),
            Map.entry("||", TokenType.OR),
            Map.entry("::", TokenType.DOUBLE_COLON),
            Map.entry("=", TokenType.ASSIGN),
            Map.entry("!", TokenType.NOT),
            Map.entry(">", TokenType.GREATER),
            Map.entry("<", TokenType.LESS),
            Map.entry(":", TokenType.COLON),
            Map.entry(",", TokenType.COMMA),
            Map.entry(".", TokenType.DOT),
            Map.entry("?", TokenType.QUESTION),
            Map.entry("+", TokenType.PLUS),
            Map.entry("-", TokenType.MINUS),
            Map.entry("*", TokenType.STAR),
            Map.entry("/", TokenType.SLASH),
            Map.entry("%", TokenType.PERCENT),
            Map.entry("[", TokenType.OPEN_BRACKET),
            Map.entry("]", TokenType.CLOSE_BRACKET),
            Map.entry("(", TokenType.OPEN_PARENTHESIS),
            Map.entry(")", TokenType.CLOSE_PARENTHESIS));

    private static final int LONGEST_SIGN = 3;

    /** What a sign of several characters goes on with. */
    private static final String GOES_ON = ".=>&|:";

    private Words() {}

    static void step(Scanner scanner) {
        int name = identifierLength(scanner.text(), scanner.position());
        if (name > 0) {
            scanner.emit(TokenType.IDENTIFIER, name);
        } else if (isDigit(scanner.peek(0))) {
            scanner.emit(TokenType.NUMBER, numberLength(scanner));
        } else {
            sign(scanner);
        }
    }

    /** The length of the name that begins there, or 0. */
    static int identifierLength(String text, int start) {
        int position = start;
        while (position < text.length()) {
            int c = text.codePointAt(position);
            boolean belongs = position == start ? isStart(c) : isPart(c);
            if (!belongs) {
                break;
            }
            position += Character.charCount(c);
        }
        return position - start;
    }

    private static boolean isStart(int c) {
        return c == '_' || Character.isUnicodeIdentifierStart(c);
    }

    private static boolean isPart(int c) {
        return c == '-' || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    /** {@code DIGIT+ [ "." DIGIT+ ] [ ( "e" | "E" ) [ "+" | "-" ] DIGIT+ ]}. */
    private static int numberLength(Scanner scanner) {
        int length = digits(scanner, 0);
        if (scanner.peek(length) == '.' && isDigit(scanner.peek(length + 1))) {
            length = digits(scanner, length + 1);
        }
        if (scanner.peek(length) == 'e' || scanner.peek(length) == 'E') {
            int sign = scanner.peek(length + 1) == '+' || scanner.peek(length + 1) == '-' ? 2 : 1;
            if (isDigit(scanner.peek(length + sign))) {
                length = digits(scanner, length + sign);
            }
        }
        return length;
    }

    private static int digits(Scanner scanner, int from) {
        int length = from;
        while (isDigit(scanner.peek(length))) {
            length++;
        }
        return length;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void sign(Scanner scanner) {
        for (int length = LONGEST_SIGN; length > 0; length--) {
            int end = scanner.position() + length;
            if (end <= scanner.text().length() && (length == 1 || GOES_ON.indexOf(scanner.peek(1)) >= 0)) {
                TokenType type = SIGNS.get(scanner.text().substring(scanner.position(), end));
                if (type != null) {
                    scanner.emit(type, length);
                    return;
                }
            }
        }
        scanner.emit(TokenType.INVALID, Character.charCount(scanner.text().codePointAt(scanner.position())));
    }
}

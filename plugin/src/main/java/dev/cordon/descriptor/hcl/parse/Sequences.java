package dev.cordon.descriptor.hcl.parse;

/** <code>${</code> and <code>%{</code> in texts, and their escapes <code>$${</code> and <code>%%{</code>. */
final class Sequences {

    private Sequences() {}

    /** Enters the sequence that begins here, if one does. */
    static boolean open(Scanner scanner) {
        if (!opensAt(scanner, 0)) {
            return false;
        }
        TokenType type = scanner.peek(0) == '$' ? TokenType.OPEN_INTERPOLATION : TokenType.OPEN_DIRECTIVE;
        scanner.emit(type, scanner.peek(2) == '~' ? 3 : 2);
        scanner.push(new CodeMode(true));
        return true;
    }

    static boolean opensAt(Scanner scanner, int ahead) {
        char c = scanner.peek(ahead);
        return (c == '$' || c == '%') && scanner.peek(ahead + 1) == '{';
    }

    static boolean isEscaped(Scanner scanner, int ahead) {
        char c = scanner.peek(ahead);
        return (c == '$' || c == '%') && scanner.peek(ahead + 1) == c && scanner.peek(ahead + 2) == '{';
    }
}

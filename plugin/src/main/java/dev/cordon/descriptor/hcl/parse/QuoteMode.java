package dev.cordon.descriptor.hcl.parse;

/** Inside quotes. A line end is not allowed there, and whatever follows it is read as code again. */
final class QuoteMode implements Scanner.Mode {

    @Override
    public void step(Scanner scanner) {
        char c = scanner.peek(0);
        if (c == '"') {
            scanner.emit(TokenType.CLOSE_QUOTE, 1);
            scanner.pop();
        } else if (c == '\n' || c == '\r') {
            scanner.emit(TokenType.INVALID, 1);
            scanner.pop();
        } else if (scanner.isBroken(0)) {
            scanner.emit(TokenType.INVALID, 1);
        } else if (!Sequences.open(scanner)) {
            scanner.emit(TokenType.TEXT, length(scanner));
        }
    }

    private static int length(Scanner scanner) {
        int length = 0;
        while (true) {
            char c = scanner.peek(length);
            if (c == '"' || c == '\n' || c == '\r' || Sequences.opensAt(scanner, length) || atEnd(scanner, length)) {
                return length;
            }
            if (scanner.isBroken(length)) {
                return length;
            }
            // An escaped quote does not end the text; which escapes there are is decided where they are resolved.
            boolean pair = c == '\\'
                    && scanner.peek(length + 1) != '\n'
                    && !atEnd(scanner, length + 1)
                    && !scanner.isBroken(length + 1);
            length += pair ? 2 : Sequences.isEscaped(scanner, length) ? 3 : 1;
        }
    }

    private static boolean atEnd(Scanner scanner, int ahead) {
        return scanner.position() + ahead >= scanner.text().length();
    }
}

package dev.cordon.descriptor.hcl.parse;

/** Inside a here-document, which ends with a line that holds its marker alone. A text token is a line at most. */
final class HeredocMode implements Scanner.Mode {

    private final String marker;
    private boolean startOfLine = true;

    HeredocMode(String marker) {
        this.marker = marker;
    }

    /** A template that is a file: a line end is no character that a marker could have. */
    static HeredocMode endless() {
        return new HeredocMode("\n");
    }

    @Override
    public void step(Scanner scanner) {
        if (startOfLine && endsHere(scanner)) {
            return;
        }
        startOfLine = false;
        if (scanner.isBroken(0)) {
            scanner.emit(TokenType.INVALID, 1);
            return;
        }
        if (Sequences.open(scanner)) {
            return;
        }
        int length = 0;
        while (scanner.position() + length < scanner.text().length()
                && !Sequences.opensAt(scanner, length)
                && !scanner.isBroken(length)) {
            if (scanner.peek(length) == '\n') {
                length++;
                startOfLine = true;
                break;
            }
            length += Sequences.isEscaped(scanner, length) ? 3 : 1;
        }
        scanner.emit(TokenType.TEXT, length);
    }

    private boolean endsHere(Scanner scanner) {
        String text = scanner.text();
        int newline = text.indexOf('\n', scanner.position());
        if (newline < 0) {
            return false;
        }
        int end = newline > scanner.position() && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
        if (!text.substring(scanner.position(), end).strip().equals(marker)) {
            return false;
        }
        scanner.emit(TokenType.CLOSE_HEREDOC, end - scanner.position());
        scanner.pop();
        return true;
    }
}

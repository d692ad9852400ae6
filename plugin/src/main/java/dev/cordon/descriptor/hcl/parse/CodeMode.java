package dev.cordon.descriptor.hcl.parse;

/** Everything but text: a file, or an expression inside a template, which ends with the brace that was not opened here. */
final class CodeMode implements Scanner.Mode {

    private final boolean inTemplate;
    private int braces;

    CodeMode(boolean inTemplate) {
        this.inTemplate = inTemplate;
    }

    @Override
    public void step(Scanner scanner) {
        char c = scanner.peek(0);
        if (c == ' ' || c == '\t') {
            scanner.skip(1);
        } else if (c == '\n' || scanner.startsWith("\r\n")) {
            scanner.emit(TokenType.NEWLINE, c == '\n' ? 1 : 2);
        } else if (c == '#' || scanner.startsWith("//")) {
            scanner.skip(lineLength(scanner));
        } else if (scanner.startsWith("/*")) {
            comment(scanner);
        } else if (c == '"') {
            scanner.emit(TokenType.OPEN_QUOTE, 1);
            scanner.push(new QuoteMode());
        } else if (!heredoc(scanner) && !brace(scanner, c)) {
            Words.step(scanner);
        }
    }

    private static int lineLength(Scanner scanner) {
        int end = scanner.text().indexOf('\n', scanner.position());
        int stop = end < 0 ? scanner.text().length() : end;
        boolean carriageReturn = end > scanner.position() && scanner.text().charAt(end - 1) == '\r';
        return stop - scanner.position() - (carriageReturn ? 1 : 0);
    }

    private static void comment(Scanner scanner) {
        int end = scanner.text().indexOf("*/", scanner.position() + 2);
        if (end < 0) {
            scanner.emit(TokenType.INVALID, scanner.text().length() - scanner.position());
        } else {
            scanner.skip(end + 2 - scanner.position());
        }
    }

    private static boolean heredoc(Scanner scanner) {
        if (!scanner.startsWith("<<")) {
            return false;
        }
        int marker = scanner.peek(2) == '-' ? 3 : 2;
        int length = Words.identifierLength(scanner.text(), scanner.position() + marker);
        int lineEnd = marker + length;
        int newline = scanner.peek(lineEnd) == '\r' ? 2 : 1;
        if (length == 0 || scanner.peek(lineEnd + newline - 1) != '\n') {
            return false;
        }
        int start = scanner.position() + marker;
        String word = scanner.text().substring(start, start + length);
        scanner.emit(TokenType.OPEN_HEREDOC, lineEnd + newline);
        scanner.push(new HeredocMode(word));
        return true;
    }

    private boolean brace(Scanner scanner, char c) {
        if (c == '{') {
            braces++;
            scanner.emit(TokenType.OPEN_BRACE, 1);
            return true;
        }
        boolean trims = c == '~' && scanner.peek(1) == '}' && inTemplate && braces == 0;
        if (c != '}' && !trims) {
            return false;
        }
        if (inTemplate && braces == 0) {
            scanner.emit(TokenType.CLOSE_SEQUENCE, trims ? 2 : 1);
            scanner.pop();
        } else {
            braces = Math.max(0, braces - 1);
            scanner.emit(TokenType.CLOSE_BRACE, 1);
        }
        return true;
    }
}

package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.hcl.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quoted texts and here-documents with the expressions and directives inside them. */
final class TemplateParser {

    private final HclParser parser;
    private final Tokens tokens;

    TemplateParser(HclParser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /** {@code Template = OPEN_QUOTE Parts CLOSE_QUOTE | OPEN_HEREDOC Parts CLOSE_HEREDOC}. */
    Expression template() {
        Token open = tokens.peek();
        List<TemplatePart> parts = parts();
        return new TemplateTree(tokens, parts).build(tokens.span(open.start()));
    }

    /** {@code Label = OPEN_QUOTE [ TEXT ] CLOSE_QUOTE}. */
    String label() {
        tokens.read();
        String label = tokens.at(TokenType.TEXT) ? Escapes.resolve(tokens, tokens.read(), true) : "";
        if (tokens.at(TokenType.OPEN_INTERPOLATION) || tokens.at(TokenType.OPEN_DIRECTIVE)) {
            throw tokens.failure(tokens.peek(), "the label of a block cannot hold an expression");
        }
        refuseBroken();
        closeQuote();
        return label;
    }

    /** A template without quotes around it. */
    Expression whole() {
        Token first = tokens.peek();
        List<TemplatePart> parts = parts(false);
        if (!tokens.at(TokenType.END)) {
            throw tokens.unexpected("the end of the template");
        }
        return new TemplateTree(tokens, parts).build(tokens.span(first.start()));
    }

    private List<TemplatePart> parts() {
        Token open = tokens.read();
        boolean quoted = open.type() == TokenType.OPEN_QUOTE;
        List<TemplatePart> parts = parts(quoted);
        close(open, quoted);
        return quoted || tokens.text(open).charAt(2) != '-' ? parts : Indentation.remove(parts);
    }

    private List<TemplatePart> parts(boolean quoted) {
        List<TemplatePart> parts = new ArrayList<>();
        boolean trim = false;
        while (tokens.at(TokenType.TEXT)
                || tokens.at(TokenType.OPEN_INTERPOLATION)
                || tokens.at(TokenType.OPEN_DIRECTIVE)) {
            Token begin = tokens.read();
            if (begin.type() == TokenType.TEXT) {
                String text = Escapes.resolve(tokens, begin, quoted);
                parts.add(TemplatePart.text(trim ? text.stripLeading() : text, begin));
                trim = false;
            } else {
                if (tokens.text(begin).endsWith("~")) {
                    trimLast(parts);
                }
                parts.add(sequence(begin));
                trim = tokens.span(begin.start()).text().endsWith("~}");
            }
        }
        return parts;
    }

    private void close(Token open, boolean quoted) {
        refuseBroken();
        if (quoted) {
            closeQuote();
        } else if (!tokens.accept(TokenType.CLOSE_HEREDOC)) {
            throw tokens.failure(open, "this here-document has no line that ends it");
        }
    }

    private void refuseBroken() {
        Token token = tokens.peek();
        if (token.type() == TokenType.INVALID && DescriptorText.isBroken(tokens.text(token), 0)) {
            throw tokens.failure(token, "this text is not UTF-8 from here on");
        }
    }

    private void closeQuote() {
        if (tokens.at(TokenType.INVALID)) {
            throw tokens.failure(tokens.peek(), "a quoted text ends on its line; use \"\\n\" or a here-document");
        }
        tokens.expect(TokenType.CLOSE_QUOTE, "that ends the text");
    }

    private static void trimLast(List<TemplatePart> parts) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == TemplatePart.Kind.TEXT) {
            TemplatePart part = parts.get(last);
            parts.set(last, TemplatePart.text(part.text().stripTrailing(), part.token()));
        }
    }

    private TemplatePart sequence(Token begin) {
        return tokens.withNewlines(false, () -> {
            TemplatePart part = begin.type() == TokenType.OPEN_INTERPOLATION ? interpolation(begin) : directive(begin);
            tokens.expect(TokenType.CLOSE_SEQUENCE, "after the expression");
            return part;
        });
    }

    private TemplatePart interpolation(Token begin) {
        return TemplatePart.expression(parser.expressions.expression(), begin);
    }

    /** {@code Directive = "if" Expression | "else" | "endif" | "for" IDENTIFIER [ "," IDENTIFIER ] "in" Expression | "endfor"}. */
    private TemplatePart directive(Token begin) {
        Token keyword = tokens.expect(TokenType.IDENTIFIER, "after \"%{\"");
        String word = tokens.text(keyword);
        return switch (word) {
            case "if" -> new TemplatePart(TemplatePart.Kind.IF, begin, "", parser.expressions.expression(), null);
            case "for" -> loop(begin);
            case "else" -> TemplatePart.keyword(TemplatePart.Kind.ELSE, begin);
            case "endif" -> TemplatePart.keyword(TemplatePart.Kind.END_IF, begin);
            case "endfor" -> TemplatePart.keyword(TemplatePart.Kind.END_FOR, begin);
            default -> throw tokens.failure(keyword, "\"" + word + "\" is no directive; there are if and for");
        };
    }

    private TemplatePart loop(Token begin) {
        String first = tokens.text(tokens.expect(TokenType.IDENTIFIER, "after \"for\""));
        @Nullable String second = null;
        if (tokens.accept(TokenType.COMMA)) {
            second = tokens.text(tokens.expect(TokenType.IDENTIFIER, "after \",\""));
        }
        if (!tokens.atKeyword("in")) {
            throw tokens.unexpected("\"in\" after the names of the for directive");
        }
        tokens.read();
        Expression collection = parser.expressions.expression();
        return new TemplatePart(
                TemplatePart.Kind.FOR,
                begin,
                second == null ? first : second,
                collection,
                second == null ? null : first);
    }
}

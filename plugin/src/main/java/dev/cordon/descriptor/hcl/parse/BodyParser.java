package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files, blocks and arguments; the level at which parsing goes on after an error. */
final class BodyParser {

    private final HclParser parser;
    private final Tokens tokens;
    private final List<Problem> problems;

    BodyParser(HclParser parser, List<Problem> problems) {
        this.parser = parser;
        this.tokens = parser.tokens;
        this.problems = problems;
    }

    /** {@code File = Body END}. */
    Body file() {
        return body(TokenType.END);
    }

    /** {@code Body = { NEWLINE | Argument NEWLINE | Block NEWLINE }}. */
    private Body body(TokenType end) {
        int start = tokens.peek().start();
        Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
        List<Body.Block> blocks = new ArrayList<>();
        while (!tokens.at(end) && !tokens.at(TokenType.END)) {
            if (tokens.accept(TokenType.NEWLINE)) {
                continue;
            }
            int begin = tokens.mark();
            try {
                item(attributes, blocks);
            } catch (SyntaxFailure failure) {
                problems.add(failure.problem());
                tokens.recover(begin);
                // A brace that closes nothing would stop the file; inside a block it ends the block.
                if (end == TokenType.END) {
                    tokens.accept(TokenType.CLOSE_BRACE);
                }
            }
        }
        return new Body(List.copyOf(attributes.values()), blocks, tokens.span(start));
    }

    private void item(Map<String, Body.Attribute> attributes, List<Body.Block> blocks) {
        if (tokens.at(TokenType.OPEN_QUOTE)) {
            throw tokens.failure(tokens.peek(), "the name of an argument or block must not be quoted here");
        }
        Token name = tokens.expect(TokenType.IDENTIFIER, "that begins an argument or a block");
        if (tokens.at(TokenType.ASSIGN)) {
            add(argument(name), attributes);
            endOfItem("after the argument");
        } else if (tokens.at(TokenType.IDENTIFIER)
                || tokens.at(TokenType.OPEN_QUOTE)
                || tokens.at(TokenType.OPEN_BRACE)) {
            blocks.add(tokens.nested(() -> block(name)));
            endOfItem("after the block");
        } else {
            throw tokens.unexpected("\"=\" or \"{\" after \"" + tokens.text(name) + "\"");
        }
    }

    /** {@code Argument = IDENTIFIER "=" Expression}. */
    private Body.Attribute argument(Token name) {
        tokens.expect(TokenType.ASSIGN, "after the name of an argument");
        Expression value = parser.expressions.expression();
        return new Body.Attribute(tokens.text(name), value, tokens.span(name), tokens.span(name.start()));
    }

    /** {@code Block = IDENTIFIER { IDENTIFIER | Label } "{" ( NEWLINE Body | [ Argument ] ) "}"}. */
    private Body.Block block(Token type) {
        List<String> labels = new ArrayList<>();
        while (!tokens.at(TokenType.OPEN_BRACE)) {
            labels.add(label());
        }
        Span header = tokens.span(type.start());
        tokens.expect(TokenType.OPEN_BRACE, "that opens the block");
        boolean manyLines =
                tokens.at(TokenType.NEWLINE) || tokens.at(TokenType.CLOSE_BRACE) || tokens.at(TokenType.END);
        Body body = manyLines ? body(TokenType.CLOSE_BRACE) : singleLine();
        if (!tokens.at(TokenType.CLOSE_BRACE)) {
            throw tokens.failure(
                    type,
                    "this block is not closed: expected \"}\", found "
                            + tokens.type().words());
        }
        tokens.read();
        return new Body.Block(tokens.text(type), labels, body, header, tokens.span(type.start()));
    }

    private String label() {
        if (tokens.at(TokenType.OPEN_QUOTE)) {
            return parser.templates.label();
        }
        return tokens.text(tokens.expect(TokenType.IDENTIFIER, "or \"{\" in the head of the block"));
    }

    private Body singleLine() {
        int start = tokens.peek().start();
        Token name = tokens.expect(TokenType.IDENTIFIER, "or the end of the line after \"{\"");
        if (!tokens.at(TokenType.ASSIGN)) {
            throw tokens.failure(name, "a block on one line can hold one argument and nothing else");
        }
        Body.Attribute argument = argument(name);
        if (!tokens.at(TokenType.CLOSE_BRACE)) {
            throw tokens.unexpected("\"}\" after the only argument of a block on one line");
        }
        return new Body(List.of(argument), List.of(), tokens.span(start));
    }

    private void add(Body.Attribute argument, Map<String, Body.Attribute> attributes) {
        Body.Attribute first = attributes.putIfAbsent(argument.name(), argument);
        if (first != null) {
            Position position = first.nameSpan().position();
            throw new SyntaxFailure(new Problem(
                    ProblemCode.DESCRIPTOR_SYNTAX,
                    DescriptorText.location(
                            argument.nameSpan().file(), argument.nameSpan().start()),
                    "invalid HCL: the argument \"" + argument.name() + "\" was set before, in line " + position.line(),
                    "Keep one of the two."));
        }
    }

    private void endOfItem(String where) {
        if (!tokens.at(TokenType.NEWLINE) && !tokens.at(TokenType.END)) {
            throw tokens.unexpected("the end of the line " + where);
        }
    }
}

package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoQuote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses templates: text, and actions between double braces.
 *
 * <pre>
 * template = { define | text | action } .
 * define   = "define" string { text | action } "end" .
 * action   = control | pipeline .
 * control  = ( "if" | "with" | "range" ) pipeline list [ "else" list ] "end" | "break" | "continue"
 *          | "template" string [ pipeline ] | "block" string pipeline list "end" .
 * </pre>
 */
final class Parser {
    private static final String END = "end";
    private static final String ELSE = "else";
    private static final String RANGE = "range";

    private final TokenStream tokens;
    private final Map<String, Statement.Sequence> templates;
    private final PipelineParser pipelines;
    private int loops;

    private Parser(TokenStream tokens, Map<String, Statement.Sequence> templates) {
        this.tokens = tokens;
        this.templates = templates;
        this.pipelines = new PipelineParser(tokens);
    }

    /** A list of statements, and the word that ends it. */
    private record Part(Statement.Sequence body, String end) {}

    /** The template, and those that it defines, by their names. */
    static Map<String, Statement.Sequence> parse(String source) {
        Parser parser = new Parser(new TokenStream(Lexer.tokens(source)), new LinkedHashMap<>());
        parser.template();
        return parser.templates;
    }

    private void template() {
        List<Statement> statements = new ArrayList<>();
        while (!tokens.peek().is(Token.Kind.END_OF_TEXT)) {
            int start = tokens.position();
            if (tokens.next().is(Token.Kind.OPEN) && tokens.nextNonSpace().isKeyword("define")) {
                new Parser(tokens, templates).definition();
                continue;
            }
            tokens.backTo(start);
            String end = textOrAction(statements);
            if (end != null) {
                throw tokens.problem("unexpected {{" + end + "}}");
            }
        }
        add(Template.NAME, new Statement.Sequence(List.copyOf(statements)));
    }

    private void definition() {
        Token name = tokens.nextNonSpace();
        if (!name.isString()) {
            throw tokens.unexpected(name, "define clause");
        }
        String text = pipelines.unquoted(name);
        tokens.expect(Token.Kind.CLOSE, "define clause");
        add(text, closed("define clause"));
    }

    /** Statements up to an end, and no else. */
    private Statement.Sequence closed(String context) {
        Part part = list();
        if (!part.end().equals(END)) {
            throw tokens.problem("unexpected {{" + part.end() + "}} in " + context);
        }
        return part.body();
    }

    private void add(String name, Statement.Sequence body) {
        Statement.Sequence earlier = templates.get(name);
        if (earlier == null || earlier.isBlank()) {
            templates.put(name, body);
        } else if (!body.isBlank()) {
            throw tokens.problem("template: multiple definition of template " + GoQuote.quote(name));
        }
    }

    private Part list() {
        List<Statement> statements = new ArrayList<>();
        while (!tokens.peekNonSpace().is(Token.Kind.END_OF_TEXT)) {
            String end = textOrAction(statements);
            if (end != null) {
                return new Part(new Statement.Sequence(List.copyOf(statements)), end);
            }
        }
        throw tokens.problem("unexpected EOF");
    }

    /** Adds a statement, or gives the word that ends the list. */
    private @Nullable String textOrAction(List<Statement> statements) {
        Token token = tokens.nextNonSpace();
        switch (token.kind()) {
            case TEXT -> statements.add(new Statement.Text(token.text()));
            case OPEN -> {
                tokens.beginAction(token.line());
                String end = action(statements);
                tokens.beginAction(0);
                return end;
            }
            default -> throw tokens.unexpected(token, "input");
        }
        return null;
    }

    private @Nullable String action(List<Statement> statements) {
        int start = tokens.position();
        Token token = tokens.nextNonSpace();
        switch (token.is(Token.Kind.KEYWORD) ? token.text() : "") {
            case END -> {
                tokens.expect(Token.Kind.CLOSE, END);
                return END;
            }
            case ELSE -> {
                return otherwise();
            }
            case "if", "with", RANGE -> statements.add(control(token.text()));
            case "break" -> statements.add(jump(token.text(), Statement.Flow.BREAK));
            case "continue" -> statements.add(jump(token.text(), Statement.Flow.CONTINUE));
            case "template" -> statements.add(include());
            case "block" -> statements.add(block());
            default -> {
                tokens.backTo(start);
                statements.add(new Statement.Action(pipelines.pipeline("command", Token.Kind.CLOSE)));
            }
        }
        return null;
    }

    /** What follows an else on the same action is left to whoever reads the condition before it. */
    private String otherwise() {
        Token token = tokens.peekNonSpace();
        if (!token.isKeyword("if") && !token.isKeyword("with")) {
            tokens.expect(Token.Kind.CLOSE, ELSE);
        }
        return ELSE;
    }

    private Statement control(String word) {
        int variables = pipelines.mark();
        Pipeline pipeline = pipelines.pipeline(word, Token.Kind.CLOSE);
        boolean isLoop = word.equals(RANGE);
        loops += isLoop ? 1 : 0;
        Part then = list();
        loops -= isLoop ? 1 : 0;
        Statement.Sequence otherwise = then.end().equals(ELSE) ? otherwise(word) : null;
        pipelines.forgetVariables(variables);
        return isLoop
                ? new Loop(pipeline, then.body(), otherwise)
                : new Statement.Conditional(word.equals("with"), pipeline, then.body(), otherwise);
    }

    private Statement.Sequence otherwise(String word) {
        if (!word.equals(RANGE) && tokens.peek().isKeyword(word)) {
            tokens.next();
            return new Statement.Sequence(List.of(control(word)));
        }
        Part otherwise = list();
        if (!otherwise.end().equals(END)) {
            throw tokens.problem("expected end; found {{" + otherwise.end() + "}}");
        }
        return otherwise.body();
    }

    private Statement jump(String word, Statement.Flow flow) {
        Token token = tokens.nextNonSpace();
        if (!token.is(Token.Kind.CLOSE)) {
            throw tokens.unexpected(token, "{{" + word + "}}");
        }
        if (loops == 0) {
            throw tokens.problem("{{" + word + "}} outside {{range}}");
        }
        return new Statement.Jump(flow);
    }

    private Statement include() {
        Token token = tokens.nextNonSpace();
        String name = templateName(token, "template clause");
        int start = tokens.position();
        Pipeline pipeline = null;
        if (!tokens.nextNonSpace().is(Token.Kind.CLOSE)) {
            tokens.backTo(start);
            pipeline = pipelines.pipeline("template clause", Token.Kind.CLOSE);
        }
        return new Statement.Include(token.at(), name, pipeline);
    }

    private Statement block() {
        Token token = tokens.nextNonSpace();
        String name = templateName(token, "block clause");
        Pipeline pipeline = pipelines.pipeline("block clause", Token.Kind.CLOSE);
        Parser inner = new Parser(tokens, templates);
        inner.add(name, inner.closed("block clause"));
        return new Statement.Include(token.at(), name, pipeline);
    }

    private String templateName(Token token, String context) {
        if (!token.isString()) {
            throw tokens.unexpected(token, context);
        }
        return pipelines.unquoted(token);
    }
}

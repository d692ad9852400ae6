package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoQuote;
import dev.cordon.rego.builtin.format.GoValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses what has a value.
 *
 * <pre>
 * pipeline = [ variable [ "," variable ] ( ":=" | "=" ) ] command { "|" command } .
 * command  = operand { space operand } .
 * operand  = term { field } .
 * term     = constant | function | "." | field | variable | "(" pipeline ")" .
 * </pre>
 */
final class PipelineParser {
    private static final int DEEPEST = 10_000;

    private final TokenStream tokens;

    /** The variables that are known at the present place. */
    private final List<String> known = new ArrayList<>(List.of("$"));

    private int depth;

    PipelineParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    int mark() {
        return known.size();
    }

    void forgetVariables(int mark) {
        known.subList(mark, known.size()).clear();
    }

    Pipeline pipeline(String context, Token.Kind end) {
        int at = tokens.peekNonSpace().at();
        List<Operand.Variable> variables = new ArrayList<>();
        boolean assigns = declarations(context, variables);
        List<Command> commands = new ArrayList<>();
        while (true) {
            int start = tokens.position();
            Token token = tokens.nextNonSpace();
            if (token.is(end)) {
                break;
            }
            if (!beginsOperand(token)) {
                throw tokens.unexpected(token, context);
            }
            tokens.backTo(start);
            commands.add(command());
        }
        check(context, commands);
        return new Pipeline(at, List.copyOf(variables), assigns, List.copyOf(commands));
    }

    /** Reads the variables that take the value; whether they are there already. */
    private boolean declarations(String context, List<Operand.Variable> variables) {
        while (tokens.peekNonSpace().is(Token.Kind.VARIABLE)) {
            int start = tokens.position();
            Token variable = tokens.next();
            Token next = tokens.peekNonSpace();
            boolean isComma = next.is(Token.Kind.OTHER) && next.text().equals(",");
            if (!isComma && !next.is(Token.Kind.ASSIGN) && !next.is(Token.Kind.DECLARE)) {
                tokens.backTo(start);
                return false;
            }
            tokens.next();
            variables.add(new Operand.Variable(variable.at(), variable.text(), List.of()));
            known.add(variable.text());
            if (!isComma) {
                return next.is(Token.Kind.ASSIGN);
            }
            checkSecond(context, variables.size());
        }
        return false;
    }

    private void checkSecond(String context, int count) {
        if (!context.equals("range") || count > 1) {
            throw tokens.problem("too many declarations in " + context);
        }
        Token next = tokens.peekNonSpace();
        if (!next.is(Token.Kind.VARIABLE) && !next.is(Token.Kind.CLOSE) && !next.is(Token.Kind.CLOSE_PARENTHESIS)) {
            throw tokens.problem("range can only initialize variables");
        }
    }

    private static boolean beginsOperand(Token token) {
        return switch (token.kind()) {
            case BOOL, CHARACTER, DOT, FIELD, IDENTIFIER, NUMBER, NIL, RAW_STRING, STRING, VARIABLE, OPEN_PARENTHESIS ->
                true;
            // Words of loops alone are names elsewhere, and those of no function.
            default -> false;
        };
    }

    private void check(String context, List<Command> commands) {
        if (commands.isEmpty()) {
            throw tokens.problem("missing value for " + context);
        }
        for (int i = 1; i < commands.size(); i++) {
            if (!commands.get(i).words().get(0).isExecutable()) {
                throw tokens.problem("non executable command in pipeline stage " + (i + 1));
            }
        }
    }

    private Command command() {
        int at = tokens.peekNonSpace().at();
        List<Operand> words = new ArrayList<>();
        while (true) {
            tokens.peekNonSpace();
            Operand operand = operand();
            if (operand != null) {
                words.add(operand);
            }
            int start = tokens.position();
            Token token = tokens.next();
            if (token.is(Token.Kind.SPACE)) {
                continue;
            }
            if (token.is(Token.Kind.CLOSE) || token.is(Token.Kind.CLOSE_PARENTHESIS)) {
                tokens.backTo(start);
            } else if (!token.is(Token.Kind.PIPE)) {
                throw tokens.unexpected(token, "operand");
            }
            break;
        }
        if (words.isEmpty()) {
            throw tokens.problem("empty command");
        }
        return new Command(at, List.copyOf(words));
    }

    private @Nullable Operand operand() {
        Operand term = term();
        if (term == null || !tokens.peek().is(Token.Kind.FIELD)) {
            return term;
        }
        int at = tokens.peek().at();
        List<String> names = new ArrayList<>();
        while (tokens.peek().is(Token.Kind.FIELD)) {
            names.add(tokens.next().text().substring(1));
        }
        if (term instanceof Operand.Field field) {
            names.addAll(0, field.names());
            return new Operand.Field(at, List.copyOf(names));
        }
        if (term instanceof Operand.Variable variable) {
            return new Operand.Variable(at, variable.name(), List.copyOf(names));
        }
        if (!term.isExecutable()) {
            throw tokens.problem("unexpected . after term " + GoQuote.quote(term.toString()));
        }
        return new Operand.Chain(at, term, List.copyOf(names));
    }

    private @Nullable Operand term() {
        int start = tokens.position();
        Token token = tokens.nextNonSpace();
        int at = token.at();
        return switch (token.kind()) {
            case IDENTIFIER -> function(token);
            case DOT -> new Operand.Dot(at);
            case NIL -> new Operand.Nil(at);
            case VARIABLE -> variable(token);
            case FIELD -> new Operand.Field(at, List.of(token.text().substring(1)));
            case BOOL ->
                new Operand.Constant(at, token.text(), GoValue.bool(token.text().equals("true")));
            case NUMBER -> number(token);
            case CHARACTER -> character(token);
            case OPEN_PARENTHESIS -> parenthesized();
            case STRING, RAW_STRING -> new Operand.Constant(at, token.text(), GoValue.string(unquoted(token)));
            default -> {
                tokens.backTo(start);
                yield null;
            }
        };
    }

    private Operand function(Token token) {
        if (!Functions.isKnown(token.text())) {
            throw tokens.problem("function " + GoQuote.quote(token.text()) + " not defined");
        }
        return new Operand.Function(token.at(), token.text());
    }

    private Operand variable(Token token) {
        if (!known.contains(token.text())) {
            throw tokens.problem("undefined variable " + GoQuote.quote(token.text()));
        }
        return new Operand.Variable(token.at(), token.text(), List.of());
    }

    private Operand number(Token token) {
        try {
            return new Operand.Constant(token.at(), token.text(), NumberText.value(token.text()));
        } catch (TemplateException problem) {
            throw tokens.problem(problem.getMessage());
        }
    }

    private Operand character(Token token) {
        Optional<String> text = Texts.unquote(token.text());
        if (text.isEmpty() || text.get().codePointCount(0, text.get().length()) != 1) {
            throw tokens.problem("malformed character constant: " + token.text());
        }
        return new Operand.Constant(
                token.at(), token.text(), GoValue.integer(text.get().codePointAt(0)));
    }

    private Operand parenthesized() {
        if (depth >= DEEPEST) {
            throw tokens.problem("max expression depth exceeded");
        }
        depth++;
        Pipeline pipeline = pipeline("parenthesized pipeline", Token.Kind.CLOSE_PARENTHESIS);
        depth--;
        return pipeline;
    }

    /** What a text in quotes stands for. */
    String unquoted(Token token) {
        return Texts.unquote(token.text()).orElseThrow(() -> tokens.problem("invalid syntax"));
    }
}

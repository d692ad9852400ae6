package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Strings with expressions in them.
 *
 * <pre>
 * template = ( $" | $` ) { text | "{" expression { with } "}" } ( " | ` )
 * </pre>
 *
 * An expression becomes a set comprehension of its values, so that an undefined one leaves an empty set.
 */
final class TemplateParser {
    private final TokenStream tokens;
    private final Nesting nesting;

    TemplateParser(TokenStream tokens, Nesting nesting) {
        this.tokens = tokens;
        this.nesting = nesting;
    }

    Term template(Token token) {
        SourceFile file = tokens.file();
        String text = file.text();
        boolean raw = text.charAt(token.start() + 1) == '`';
        List<Term> parts = new ArrayList<>();
        int from = token.start() + 2;
        int end = token.end() - 1;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '{') {
                addText(parts, from, at, raw);
                int close = new TemplateExtent(file, token.start(), end).expression(at, 0);
                parts.add(expression(at + 1, close - 1));
                from = close;
                at = close;
            } else {
                at += c == '\\' ? 2 : 1;
            }
        }
        addText(parts, from, end, raw);
        return new Term.Template(tokens.span(token), parts);
    }

    private void addText(List<Term> parts, int from, int to, boolean raw) {
        if (from < to) {
            String source = tokens.file().text().substring(from, to);
            // The escape of the brace is known to template strings only.
            String text = raw ? source.replace("\\{", "{") : Escapes.decode(source.replace("\\{", "\\u007b"));
            if (text == null) {
                throw tokens.problem("illegal escape sequence", new Span(tokens.file(), from, to), null);
            }
            parts.add(new Term.Scalar(new Span(tokens.file(), from, to), StringValue.of(text)));
        }
    }

    private Term expression(int start, int end) {
        Span span = new Span(tokens.file(), start, end);
        List<Diagnostic> problems = new ArrayList<>();
        TokenStream inner = new TokenStream(tokens.file(), start, end, tokens.plainWords(), problems, tokens.depth());
        if (!problems.isEmpty()) {
            throw new SyntaxProblem(problems.get(0));
        }
        if (inner.at(TokenKind.END)) {
            throw tokens.problem("empty expression in template string", span, "write \\{ for a brace");
        }
        BodyParser bodies = new BodyParser(inner);
        Term value = bodies.expressions().expression(false);
        List<Expression.With> with = bodies.with();
        inner.expect(TokenKind.END);
        Term.Var variable = new Term.Var(span, Term.Var.GENERATED_PREFIX + "t" + start);
        Statement statement = new Statement.Unification(span, variable, value, false);
        Body body = new Body(span, List.of(new Expression(span, false, statement, with)));
        return new Term.SetComprehension(span, variable, body);
    }
}

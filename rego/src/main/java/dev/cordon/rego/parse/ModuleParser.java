package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whole files.
 *
 * <pre>
 * module  = package { import } { rule }
 * package = "package" ref
 * import  = "import" ref [ "as" name ]
 * </pre>
 */
final class ModuleParser {
    private static final Set<String> IMPORT_ROOTS = Set.of("data", "input", "rego", "future");

    private final TokenStream tokens;
    private final RuleParser rules;
    private final boolean version0;
    private final List<Diagnostic> problems;
    private final Deferred deferred = new Deferred();
    private final List<Module.Import> imports = new ArrayList<>();
    private final List<Rule> found = new ArrayList<>();

    ModuleParser(TokenStream tokens, boolean version0, List<Diagnostic> problems) {
        this.tokens = tokens;
        this.rules = new RuleParser(tokens, version0, deferred);
        this.problems = problems;
        this.version0 = version0;
    }

    @Nullable
    Module module() {
        int start = tokens.peek().start();
        List<String> path = packagePath();
        Span packageSpan = tokens.spanFrom(start);
        while (!tokens.at(TokenKind.END)) {
            int before = tokens.mark();
            try {
                statement();
            } catch (SyntaxProblem problem) {
                problems.add(problem.diagnostic());
                skipToNextStatement(before);
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(deferred.problems());
        }
        if (path == null) {
            return null;
        }
        List<Annotation> annotations =
                new AnnotationParser(tokens.file(), tokens.comments(), problems).parse(packageSpan, imports, found);
        return new Module(tokens.file(), path, packageSpan, imports, found, annotations, version0);
    }

    /** Imports without a package, up to the first that is none. */
    List<Module.Import> importsAlone() {
        try {
            while (!tokens.at(TokenKind.END)) {
                if (!tokens.at(TokenKind.IMPORT)) {
                    throw tokens.unexpected("expected import");
                }
                imports.add(imported());
            }
        } catch (SyntaxProblem problem) {
            problems.add(problem.diagnostic());
        }
        return List.copyOf(imports);
    }

    private @Nullable List<String> packagePath() {
        try {
            if (tokens.at(TokenKind.END)) {
                throw tokens.problem("empty module", tokens.span(tokens.peek()), "begin with a package declaration");
            }
            if (!tokens.at(TokenKind.PACKAGE)) {
                throw tokens.problem("package expected", tokens.span(tokens.peek()), "begin with: package name");
            }
            tokens.take();
            if (!tokens.at(TokenKind.IDENTIFIER)) {
                throw tokens.unexpected("");
            }
            return names(rules.bodies().expressions().terms().term(), "package");
        } catch (SyntaxProblem problem) {
            problems.add(problem.diagnostic());
            skipToNextStatement(tokens.mark());
            return null;
        }
    }

    private void statement() {
        if (tokens.at(TokenKind.IMPORT)) {
            imports.add(imported());
        } else if (tokens.at(TokenKind.PACKAGE)) {
            throw tokens.problem("unexpected package", tokens.span(tokens.peek()), "a file has one package");
        } else {
            found.addAll(rules.rules());
        }
    }

    private Module.Import imported() {
        int start = tokens.take().start();
        if (!tokens.at(TokenKind.IDENTIFIER)) {
            throw tokens.problem("expected ident", tokens.span(tokens.peek()), null);
        }
        Term target = importTarget();
        List<String> path = names(target, "import");
        if (!IMPORT_ROOTS.contains(path.get(0))) {
            throw tokens.problem(
                    "unexpected import path, must begin with one of: {data, future, input, rego}, got: " + path.get(0)
                            + " (hint: if this is unexpected, try updating OPA)",
                    target.span(),
                    null);
        }
        String problem = ImportForm.problem(path);
        if (problem != null) {
            throw tokens.problem(problem, target.span(), null);
        }
        String alias = null;
        if (tokens.accept(TokenKind.AS) != null) {
            if (!tokens.at(TokenKind.IDENTIFIER)) {
                throw tokens.unexpected("expected var");
            }
            alias = tokens.take().text();
            if (path.get(0).equals("future")) {
                throw tokens.problem("`future` imports cannot be aliased", target.span(), null);
            }
        }
        return new Module.Import(tokens.spanFrom(start), path, alias);
    }

    private Term importTarget() {
        try {
            return rules.bodies().expressions().terms().term();
        } catch (SyntaxProblem problem) {
            // As in OPA, a path that cannot be read is also told to be missing.
            problems.add(problem.diagnostic());
            throw tokens.problem("expected path", tokens.span(tokens.peek()), null);
        }
    }

    private List<String> names(Term term, String what) {
        List<String> names = new ArrayList<>();
        if (term instanceof Term.Var name && !name.isGenerated()) {
            names.add(name.name());
        } else if (term instanceof Term.Ref ref && ref.head() instanceof Term.Var head) {
            rules.bodies().expressions().terms().nesting().require(ref);
            names.add(head.name());
            for (Term element : ref.path()) {
                names.add(name(element, what));
            }
        } else {
            throw tokens.problem("expected a path after " + what, term.span(), null);
        }
        return names;
    }

    private String name(Term element, String what) {
        if (element instanceof Term.Scalar scalar && scalar.value() instanceof StringValue string) {
            return string.value();
        }
        throw tokens.problem(
                "unexpected " + StatementForm.nameOf(element) + " token: expecting string",
                element.span(),
                what + " paths contain only strings");
    }

    /** Goes to the next token that begins a line and can begin a rule. */
    private void skipToNextStatement(int failedAt) {
        if (tokens.mark() == failedAt) {
            tokens.take();
        }
        while (!tokens.at(TokenKind.END) && !beginsStatement()) {
            tokens.take();
        }
    }

    private boolean beginsStatement() {
        Token token = tokens.peek();
        boolean atLineStart = token.start() == 0 || tokens.file().text().charAt(token.start() - 1) == '\n';
        return atLineStart
                && (token.is(TokenKind.IDENTIFIER) || token.is(TokenKind.DEFAULT) || token.is(TokenKind.IMPORT));
    }
}

package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.SyntaxText;
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
    private final Known known;
    private final List<Diagnostic> problems;
    private final Deferred deferred = new Deferred();
    private final List<Module.Import> imports = new ArrayList<>();
    private final List<Rule> found = new ArrayList<>();
    private @Nullable List<String> path;
    private Span packageSpan;

    ModuleParser(TokenStream tokens, boolean version0, Known known, List<Diagnostic> problems) {
        this.known = known;
        this.tokens = tokens;
        this.rules = new RuleParser(tokens, version0, known.isBuiltin(), deferred);
        this.problems = problems;
        this.version0 = version0;
        this.packageSpan = tokens.span(tokens.peek());
    }

    @Nullable
    Module module() {
        if (tokens.at(TokenKind.END)) {
            problems.add(Diagnostic.error(
                    Scanner.ERROR_CODE,
                    "empty module",
                    new Span(tokens.file(), 0, 0),
                    "begin with a package declaration"));
        }
        while (!tokens.at(TokenKind.END)) {
            statement();
        }
        List<Diagnostic> inOrder = TextOrder.of(problems);
        problems.clear();
        problems.addAll(inOrder);
        AnnotationParser blocks = new AnnotationParser(tokens.file(), tokens.comments(), known);
        List<Annotation> annotations = blocks.parse(packageSpan, imports, found);
        problems.addAll(blocks.unreadable());
        addIfSound(deferred.problems());
        addIfSound(blocks.misplaced());
        return path == null
                ? null
                : new Module(tokens.file(), path, packageSpan, imports, found, annotations, version0);
    }

    private void addIfSound(List<Diagnostic> more) {
        if (problems.isEmpty()) {
            problems.addAll(more);
        }
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
            tokens.tell(problem);
        }
        return List.copyOf(imports);
    }

    private void statement() {
        int told = tokens.told();
        int start = tokens.mark();
        boolean isFirst = start == 0;
        Token first = tokens.peek();
        try {
            read(isFirst);
        } catch (SyntaxProblem problem) {
            tokens.tell(problem);
        }
        if (isFirst && !first.is(TokenKind.PACKAGE)) {
            // That is all that is told of it.
            deferred.clear();
            deferred.add("package expected", tokens.span(first), "begin with: package name");
        }
        if (tokens.told() > told) {
            skipToNextStatement(start);
        }
    }

    private void read(boolean isFirst) {
        if (tokens.at(TokenKind.PACKAGE)) {
            declare(isFirst);
        } else if (tokens.at(TokenKind.IMPORT)) {
            imports.add(imported());
        } else {
            found.addAll(rules.rules());
        }
    }

    private void declare(boolean isFirst) {
        int start = tokens.take().start();
        if (!tokens.at(TokenKind.IDENTIFIER)) {
            throw tokens.unexpected("");
        }
        Term name = rules.bodies().expressions().terms().term();
        if (!(name instanceof Term.Var) && !(name instanceof Term.Ref)) {
            throw tokens.unexpected("");
        }
        List<String> names = names(name, "package");
        if (isFirst) {
            path = names;
            packageSpan = tokens.spanFrom(start);
        } else {
            deferred.add("unexpected package", tokens.spanFrom(start), "a file has one package");
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
        String alias = null;
        if (tokens.accept(TokenKind.AS) != null) {
            if (!tokens.at(TokenKind.IDENTIFIER)) {
                throw tokens.unexpected("expected var");
            }
            alias = tokens.take().text();
        }
        String problem = ImportForm.problem(path, alias != null, tokens.plainWords() != PlainWords.NONE);
        if (problem != null) {
            throw tokens.problem(problem, target.span(), null);
        }
        return new Module.Import(tokens.spanFrom(start), path, alias);
    }

    private Term importTarget() {
        Term target = null;
        try {
            target = rules.bodies().expressions().terms().term();
        } catch (SyntaxProblem problem) {
            // As in OPA, a path that cannot be read is also told to be missing.
            tokens.tell(problem);
        }
        if (target instanceof Term.Var || target instanceof Term.Ref) {
            return target;
        }
        throw tokens.problem("expected path", tokens.span(tokens.peek()), null);
    }

    private List<String> names(Term term, String what) {
        List<String> names = new ArrayList<>();
        Term head = term;
        if (term instanceof Term.Ref ref) {
            rules.bodies().expressions().terms().nesting().require(ref);
            head = ref.head();
            ref.path().forEach(element -> names.add(name(element, what)));
        }
        names.add(0, SyntaxText.of(head));
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

package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads policy text.
 *
 * <p>Deeply nested text takes deep recursion: a caller that accepts text from anywhere runs this on a thread with a
 * large stack.
 */
public final class Parser {
    private Parser() {}

    /**
     * What came of a text.
     *
     * @param tree the syntax tree, as far as it could be understood
     * @param diagnostics all errors, in source order
     */
    public record Result<T>(@Nullable T tree, List<Diagnostic> diagnostics) {
        public Result {
            diagnostics = diagnostics.stream().distinct().toList();
        }

        public boolean isSound() {
            return diagnostics.isEmpty() && tree != null;
        }
    }

    /** Reads a module of Rego v1. */
    public static Result<Module> parseModule(SourceFile file) {
        return parseModule(file, false);
    }

    /**
     * Reads a module.
     *
     * @param version0 whether the file is Rego v0 unless it imports {@code rego.v1}
     */
    public static Result<Module> parseModule(SourceFile file, boolean version0) {
        return parseModule(file, version0, Known.NOTHING);
    }

    /**
     * Reads a module.
     *
     * @param version0 whether the file is Rego v0 unless it imports {@code rego.v1}
     */
    public static Result<Module> parseModule(SourceFile file, boolean version0, Known known) {
        boolean old = version0 && !PlainWords.importsVersion1(file);
        PlainWords plain = version0 ? PlainWords.ofVersion0(file) : PlainWords.NONE;
        List<Diagnostic> problems = new ArrayList<>();
        TokenStream tokens = new TokenStream(file, 0, file.text().length(), plain, problems);
        Module module = new ModuleParser(tokens, old, known, problems).module();
        return new Result<>(module, problems);
    }

    /** Reads a query: a body without braces. */
    public static Result<Body> parseQuery(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        TokenStream tokens = new TokenStream(file, 0, file.text().length(), PlainWords.NONE, problems);
        Body body = null;
        try {
            body = new BodyParser(tokens).body(TokenKind.END);
        } catch (SyntaxProblem problem) {
            problem.addTo(problems);
        }
        return new Result<>(body, problems);
    }

    /** Reads imports that stand alone, one on a line. */
    public static Result<List<Module.Import>> parseImports(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        TokenStream tokens = new TokenStream(file, 0, file.text().length(), PlainWords.NONE, problems);
        List<Module.Import> imports = new ModuleParser(tokens, false, Known.NOTHING, problems).importsAlone();
        return new Result<>(imports, problems);
    }
}

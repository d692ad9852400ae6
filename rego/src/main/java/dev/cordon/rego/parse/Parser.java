package dev.cordon.rego.parse;

import com.google.re2j.Pattern;
import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads policy text.
 *
 * <p>Deeply nested text takes deep recursion: a caller that accepts text from anywhere runs this on a thread with a
 * large stack.
 */
public final class Parser {
    private static final Pattern VERSION_1 = Pattern.compile("(?m)^\\s*import\\s+rego\\.v1\\b");
    private static final Pattern KEYWORDS =
            Pattern.compile("(?m)^\\s*import\\s+future\\.keywords(?:\\.(in|every|contains|if))?\\b");

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
        boolean old = version0 && !VERSION_1.matcher(file.text()).find();
        List<Diagnostic> problems = new ArrayList<>();
        TokenStream tokens = new TokenStream(file, 0, file.text().length(), plainWords(file, old), problems);
        Module module = new ModuleParser(tokens, old, problems).module();
        return new Result<>(module, problems);
    }

    /** Reads a query: a body without braces. */
    public static Result<Body> parseQuery(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        TokenStream tokens = new TokenStream(file, 0, file.text().length(), Set.of(), problems);
        Body body = null;
        try {
            body = new BodyParser(tokens).body(TokenKind.END);
        } catch (SyntaxProblem problem) {
            problems.add(problem.diagnostic());
        }
        return new Result<>(body, problems);
    }

    /** Reads imports that stand alone, one on a line. */
    public static Result<List<Module.Import>> parseImports(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        TokenStream tokens = new TokenStream(file, 0, file.text().length(), Set.of(), problems);
        List<Module.Import> imports = new ModuleParser(tokens, false, problems).importsAlone();
        return new Result<>(imports, problems);
    }

    private static Set<TokenKind> plainWords(SourceFile file, boolean version0) {
        Set<TokenKind> plain = EnumSet.noneOf(TokenKind.class);
        if (!version0) {
            return plain;
        }
        for (TokenKind kind : TokenKind.values()) {
            if (kind.isFutureKeyword()) {
                plain.add(kind);
            }
        }
        var imports = KEYWORDS.matcher(file.text());
        while (imports.find()) {
            String word = imports.group(1);
            TokenKind keyword = word == null ? null : TokenKind.keyword(word);
            if (keyword == null) {
                plain.clear();
            } else {
                plain.remove(keyword);
            }
            // every brings in with it.
            plain.remove(keyword == TokenKind.EVERY ? TokenKind.IN : TokenKind.END);
        }
        return plain;
    }
}

package dev.cordon.rego;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.parse.Parser;
import dev.cordon.rego.source.SourceFile;
import java.time.Duration;
import java.util.Set;

/** What must hold for any text whatever: only diagnostics come out, and what can be read can be written and read again. */
final class AnyText {
    /** What ends an evaluation in time whatever it does. */
    private static final Limits LIMITS = new Limits(Duration.ofMillis(500), 200_000, 200, 200_000);

    /** Codes that only a defect of the library gives. */
    private static final Set<String> DEFECTS = Set.of("rego_internal_error", "eval_internal_error");

    private AnyText() {}

    static void check(String text, boolean old, boolean strict) {
        SourceFile file = new SourceFile("fuzz.rego", text);
        try {
            Policy policy = RegoCompiler.builder()
                    .module(file)
                    .v0Compatible(old)
                    .strict(strict)
                    .build();
            policy.prepare("data").evaluate(null, LIMITS);
        } catch (RegoException refused) {
            refuseDefects(refused, text);
        }
        roundTrip(file, old);
    }

    private static void refuseDefects(RegoException refused, String text) {
        refused.diagnostics().forEach(diagnostic -> {
            if (DEFECTS.contains(diagnostic.code())) {
                throw new AssertionError(diagnostic.render() + "\nin:\n" + text, refused);
            }
            diagnostic.render();
        });
    }

    /** What a tree is written as reads as a tree that is written the same. */
    private static void roundTrip(SourceFile file, boolean old) {
        Parser.Result<Module> first = Parser.parseModule(file, old);
        Module tree = first.tree();
        if (old
                || !first.isSound()
                || tree == null
                || file.text().contains("$\"")
                || file.text().contains("$`")) {
            return;
        }
        String written = SyntaxText.of(tree);
        Parser.Result<Module> second = Parser.parseModule(new SourceFile("written.rego", written), false);
        if (!second.isSound()
                || second.tree() == null
                || !SyntaxText.of(second.tree()).equals(written)) {
            throw new AssertionError("does not read as it was written: " + second.diagnostics() + "\n" + written);
        }
    }
}

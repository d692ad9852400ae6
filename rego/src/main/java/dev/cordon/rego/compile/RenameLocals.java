package dev.cordon.rego.compile;

/**
 * Gives each declared variable a name of its own, so that scopes need no further thought.
 *
 * <pre>
 * p if {                           p if {
 *   x := 1                           x#1 = 1
 *   ys := [x | some x in input]  →   ys#2 = [x#3 | some x#3 in input]
 * }                                }
 * </pre>
 */
final class RenameLocals implements Pass {
    @Override
    public void run(Compilation compilation) {
        compilation.rewriteRules(rule -> rule.with(new LocalRenamer(compilation).rewrite(rule.rule())));
    }
}

package dev.cordon.usecase.author;

import org.jspecify.annotations.Nullable;

/**
 * How policies are compiled.
 *
 * @param v0Compatible whether they are written in Rego v0, unless a bundle's manifest says otherwise
 * @param strict whether unused imports, unused variables and the like are errors
 * @param strictBuiltinErrors whether an error of a built-in function ends the evaluation
 * @param capabilities a file in OPA's format that lists the built-in functions which may be called, or a version of OPA; null for all
 * @param schemas a JSON Schema of the input, or a folder of those that annotations of policies refer to; null for none
 * @param maxErrors how many errors of compiled policies are told; no limit if it is not positive
 */
public record CompileOptions(
        boolean v0Compatible,
        boolean strict,
        boolean strictBuiltinErrors,
        @Nullable String capabilities,
        @Nullable String schemas,
        int maxErrors) {

    /** How many errors OPA's commands tell without a flag. */
    public static final int MAX_ERRORS = 10;

    /** As {@code opa test} and {@code opa eval} do without flags. */
    public static final CompileOptions DEFAULT = new CompileOptions(false, false, false, null, null, MAX_ERRORS);

    /** The same in strict mode. */
    public CompileOptions strictly(boolean isStrict) {
        return new CompileOptions(v0Compatible, isStrict, strictBuiltinErrors, capabilities, schemas, maxErrors);
    }

    /** The same with errors of built-in functions as the end of an evaluation. */
    public CompileOptions withStrictBuiltinErrors(boolean isStrict) {
        return new CompileOptions(v0Compatible, strict, isStrict, capabilities, schemas, maxErrors);
    }
}

package dev.cordon.usecase.author;

import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.Policy;
import dev.cordon.rego.RegoCompiler;
import dev.cordon.rego.RegoException;
import dev.cordon.rego.RegoVersion;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.usecase.author.load.PolicyFiles;
import dev.cordon.usecase.author.load.PolicyModule;
import java.util.ArrayList;
import java.util.List;

/** Compiles what was loaded. */
final class Compilation {

    private Compilation() {}

    /**
     * Compiles.
     *
     * @throws RegoException with the errors of all policies
     * @throws ProblemException where the options cannot be met
     */
    static Policy compile(PolicyFiles files, CompileOptions options) {
        RegoCompiler.Builder compiler = RegoCompiler.builder()
                .data(files.data())
                .v0Compatible(options.v0Compatible())
                .strict(options.strict())
                .strictBuiltinErrors(options.strictBuiltinErrors());
        files.modules().forEach(module -> add(module, compiler));
        if (options.capabilities() != null) {
            compiler.capabilities(Capabilities.read(options.capabilities()));
        }
        if (options.schemas() != null) {
            Schemas.give(options.schemas(), compiler);
        }
        Policy policy = built(compiler, options.maxErrors());
        DataConflicts.refuse(policy);
        return policy;
    }

    /** The same, with errors as problems. */
    static Policy of(PolicyFiles files, CompileOptions options) {
        try {
            return compile(files, options);
        } catch (RegoException e) {
            throw PolicyProblems.of(ProblemCode.POLICY_COMPILE, e);
        }
    }

    private static Policy built(RegoCompiler.Builder compiler, int maxErrors) {
        try {
            return compiler.build();
        } catch (RegoException e) {
            throw new RegoException(limited(e.diagnostics(), maxErrors));
        }
    }

    /** As OPA does, of errors that are no parse errors only so many, and that there are more. */
    private static List<Diagnostic> limited(List<Diagnostic> errors, int max) {
        boolean parsed = errors.stream().noneMatch(error -> error.code().equals(RegoError.PARSE_ERROR));
        if (!parsed || max <= 0 || errors.size() <= max) {
            return errors;
        }
        List<Diagnostic> told = new ArrayList<>(errors.subList(0, max));
        told.add(Diagnostic.error("rego_compile_error", "error limit reached", null));
        return told;
    }

    private static void add(PolicyModule module, RegoCompiler.Builder compiler) {
        if (module.version() == null) {
            compiler.module(module.source());
        } else {
            compiler.module(module.source(), module.version() == 0 ? RegoVersion.V0 : RegoVersion.V1);
        }
    }
}

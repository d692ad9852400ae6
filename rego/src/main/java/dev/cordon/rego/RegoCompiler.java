package dev.cordon.rego;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.builtin.Declarations;
import dev.cordon.rego.compile.Compiler;
import dev.cordon.rego.compile.CompilerOptions;
import dev.cordon.rego.parse.Parser;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compiles policies. */
public final class RegoCompiler {
    private RegoCompiler() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is compiled together. */
    public static final class Builder {
        private final List<SourceFile> files = new ArrayList<>();
        private final Map<SourceFile, RegoVersion> versions = new IdentityHashMap<>();
        private final List<Builtin> own = new ArrayList<>();
        private final Set<String> enabled = new TreeSet<>();
        private ObjectValue data = ObjectValue.EMPTY;
        private ObjectValue schemas = ObjectValue.EMPTY;
        private ObjectValue inputSchema = ObjectValue.EMPTY;
        private @Nullable ObjectValue capabilities;
        private boolean strict;
        private boolean version0;
        private boolean strictBuiltinErrors;

        private Builder() {}

        public Builder module(SourceFile file) {
            files.add(file);
            return this;
        }

        /** Adds a policy that is written in another version of the language than the rest may be. */
        public Builder module(SourceFile file, RegoVersion version) {
            versions.put(file, version);
            return module(file);
        }

        public Builder modules(Collection<SourceFile> more) {
            files.addAll(more);
            return this;
        }

        /** The base documents below {@code data}. */
        public Builder data(ObjectValue documents) {
            data = documents;
            return this;
        }

        /** Restricts the built-in functions to those that a document in the format of OPA's capabilities lists. */
        public Builder capabilities(ObjectValue document) {
            capabilities = document;
            return this;
        }

        /** JSON schemas by name, to which {@code schemas} annotations refer as {@code schema.name}. */
        public Builder schemas(ObjectValue documents) {
            schemas = documents;
            return this;
        }

        /** The JSON schema of the input, where no annotation says otherwise. */
        public Builder inputSchema(ObjectValue schema) {
            inputSchema = schema;
            return this;
        }

        /** Refuses unused imports and unused variables. */
        public Builder strict(boolean isStrict) {
            strict = isStrict;
            return this;
        }

        /** Reads modules as Rego v0 unless they import {@code rego.v1} or were added as of a version of their own. */
        public Builder v0Compatible(boolean isVersion0) {
            version0 = isVersion0;
            return this;
        }

        /** Ends evaluations at the first problem of a built-in function instead of leaving its result undefined. */
        public Builder strictBuiltinErrors(boolean isStrict) {
            strictBuiltinErrors = isStrict;
            return this;
        }

        /** Switches on a built-in function that reaches the network or the host, such as {@code http.send}. */
        public Builder enable(String builtin) {
            enabled.add(builtin);
            return this;
        }

        /** Adds a built-in function of one's own, which policies call like those of the language. */
        public Builder builtin(Builtin function) {
            own.add(function);
            return this;
        }

        /**
         * Compiles.
         *
         * @throws RegoException with all errors found
         */
        public Policy build() {
            return LargeStack.call(this::compile);
        }

        private Policy compile() {
            List<Diagnostic> problems = new ArrayList<>();
            List<Module> modules = new ArrayList<>();
            for (SourceFile file : files) {
                Parser.Result<Module> result = Parser.parseModule(file, isVersion0(file), StandardBuiltins.KNOWN);
                problems.addAll(result.diagnostics());
                if (result.tree() != null) {
                    modules.add(result.tree());
                }
            }
            if (!problems.isEmpty()) {
                throw new RegoException(problems);
            }
            Compiler compiler =
                    Compiler.compile(modules, builtins(), new CompilerOptions(strict, schemas, inputSchema));
            List<Diagnostic> found = compiler.diagnostics();
            if (found.stream().anyMatch(diagnostic -> diagnostic.severity() == dev.cordon.rego.source.Severity.ERROR)) {
                throw new RegoException(found);
            }
            return new Policy(compiler, modules, data, strictBuiltinErrors);
        }

        private boolean isVersion0(SourceFile file) {
            RegoVersion own = versions.get(file);
            return own == null ? version0 : own == RegoVersion.V0;
        }

        private Builtins builtins() {
            Builtins all = StandardBuiltins.with(enabled).with(own);
            if (capabilities == null) {
                return all;
            }
            Set<String> listed = Declarations.read(capabilities).keySet();
            return all.only(listed::contains);
        }
    }
}

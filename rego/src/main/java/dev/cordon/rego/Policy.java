package dev.cordon.rego;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.compile.Compiler;
import dev.cordon.rego.parse.Parser;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.testing.TestOptions;
import dev.cordon.rego.testing.TestResult;
import dev.cordon.rego.testing.TestRun;
import dev.cordon.rego.testing.TestRunner;
import dev.cordon.rego.value.ObjectValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compiled policies with their base documents. Immutable and safe for concurrent use. */
public final class Policy {
    private final Compiler compiler;
    private final List<Module> modules;
    private final ObjectValue data;
    private final boolean strictBuiltinErrors;

    Policy(Compiler compiler, List<Module> modules, ObjectValue data, boolean strictBuiltinErrors) {
        this.compiler = compiler;
        this.modules = List.copyOf(modules);
        this.data = data;
        this.strictBuiltinErrors = strictBuiltinErrors;
    }

    /**
     * Compiles a query such as {@code data.a.deny} or {@code x = data.a.b[_]; x > 1}.
     *
     * @throws RegoException with all errors found
     */
    public Query prepare(String query) {
        return prepare(query, QueryContext.NONE);
    }

    /**
     * Compiles a query that does not name everything by its path.
     *
     * @throws RegoException with all errors found
     */
    public Query prepare(String query, QueryContext context) {
        return LargeStack.call(() -> compile(query, context));
    }

    private Query compile(String text, QueryContext context) {
        Parser.Result<Body> parsed = Parser.parseQuery(new SourceFile("query", text));
        Body body = parsed.tree();
        if (!parsed.diagnostics().isEmpty() || body == null) {
            throw new RegoException(parsed.diagnostics());
        }
        List<Module.Import> imports = context.parsedImports();
        List<String> packagePath = context.packagePath();
        Compiler.QueryResult result = compiler.query(body, packagePath, imports);
        if (result.plan() == null) {
            throw new RegoException(result.diagnostics());
        }
        return new Query(
                result.plan(),
                () -> Objects.requireNonNull(
                        compiler.observed().query(body, packagePath, imports).plan()),
                modules,
                compiler.plan().idCount(),
                data,
                result.spans(),
                strictBuiltinErrors);
    }

    /** Runs all tests: the rules whose names begin with {@code test_}. */
    public List<TestResult> test() {
        return test(null, Limits.DEFAULT);
    }

    /**
     * Runs tests.
     *
     * @param filter a regular expression that the full name of a test must contain, or null to run all
     * @param limits the limits of each test
     */
    public List<TestResult> test(@Nullable String filter, Limits limits) {
        return run(TestOptions.DEFAULT.withRun(filter), limits).results();
    }

    /** Runs tests, and reports coverage if the options ask for it. Many threads may do so at once. */
    public TestRun test(TestOptions options) {
        return run(options, Limits.DEFAULT.withTime(options.timeout()));
    }

    private TestRun run(TestOptions options, Limits limits) {
        Instant now = Instant.now();
        TestRunner runner = new TestRunner(
                compiler,
                data,
                limits.toSessionLimits(),
                (output, observer) -> Query.options(strictBuiltinErrors, now, output::add, observer));
        return LargeStack.call(() -> runner.run(modules, options));
    }

    /** The same rules over other base documents; costs nothing. */
    public Policy withData(ObjectValue documents) {
        return new Policy(compiler, modules, documents, strictBuiltinErrors);
    }

    public ObjectValue data() {
        return data;
    }

    /** What the {@code # METADATA} blocks of all modules say, in source order. */
    public List<RuleAnnotation> annotations() {
        List<RuleAnnotation> result = new ArrayList<>();
        for (Module module : modules) {
            for (Annotation annotation : module.annotations()) {
                result.add(RuleAnnotation.of(module, annotation));
            }
        }
        return result;
    }

    /** The packages, such as {@code data.separation}, in alphabetical order. */
    public List<String> packages() {
        TreeSet<String> names = new TreeSet<>();
        modules.forEach(module -> names.add(name(module)));
        return List.copyOf(names);
    }

    /** The names of the rules in a package such as {@code data.separation}, in alphabetical order. */
    public List<String> ruleNames(String packageName) {
        TreeSet<String> names = new TreeSet<>();
        for (Module module : modules) {
            if (name(module).equals(packageName)) {
                module.rules().forEach(rule -> names.add(rule.head().ref().dotted()));
            }
        }
        return List.copyOf(names);
    }

    static String name(Module module) {
        return "data." + String.join(".", module.path());
    }

    /** The syntax trees, for tools that look at policies. */
    public List<Module> modules() {
        return modules;
    }
}

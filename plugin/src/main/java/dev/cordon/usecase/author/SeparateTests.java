package dev.cordon.usecase.author;

import com.google.re2j.Pattern;
import dev.cordon.rego.Policy;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import dev.cordon.usecase.author.load.PolicyFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells tests of one name apart. Two rules {@code test_a} are two tests, as OPA has it, {@code test_a} and {@code test_a#01};
 * to the language they are one rule. So all but the first are given other names of the same length, which moves nothing in
 * the files, before they are compiled.
 */
final class SeparateTests {

    private static final String PREFIX = "test_";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final PolicyFiles files;
    private final Map<String, Integer> count = new HashMap<>();
    private final Set<Span> renamed = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, StringBuilder> texts = new HashMap<>();

    private SeparateTests(PolicyFiles files) {
        this.files = files;
        files.texts().forEach(file -> texts.put(file.name(), new StringBuilder(file.text())));
    }

    static SeparateTests of(Policy policy, PolicyFiles files) {
        SeparateTests tests = new SeparateTests(files);
        for (Module module : policy.modules()) {
            for (Rule rule : module.rules()) {
                tests.visit(module, rule.head().ref());
            }
        }
        return tests;
    }

    /** Whether no name is there twice. */
    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The same files, in which every test has a name of its own. */
    PolicyFiles files() {
        return files.withTexts(file -> new SourceFile(
                file.name(), String.valueOf(texts.getOrDefault(file.name(), new StringBuilder(file.text())))));
    }

    /** The name of a test as it is told, by its full name among the files. */
    String told(String packageName, String name) {
        return names.getOrDefault(packageName + "." + name, name);
    }

    /** Whether a test is wanted under the name that is told. */
    boolean isWanted(Pattern run, String packageName, String name) {
        return run.matcher(packageName + "." + told(packageName, name)).find();
    }

    /** An expression that finds all tests that are wanted by the names that are told, and perhaps more. */
    String alsoFinding(Pattern run) {
        StringBuilder expression = new StringBuilder(run.pattern());
        names.forEach((full, told) -> {
            String packageName = full.substring(0, full.lastIndexOf('.'));
            if (run.matcher(packageName + "." + told).find()) {
                expression.append('|').append(Pattern.quote(full));
            }
        });
        return expression.toString();
    }

    private void visit(Module module, Term.Ref ref) {
        String before = "data." + String.join(".", module.path());
        if (visit(before, ref.head(), ref.headName(), "")) {
            return;
        }
        String path = ref.headName();
        for (Term term : ref.path()) {
            if (!(term instanceof Term.Scalar scalar) || !(scalar.value() instanceof StringValue name)) {
                return;
            }
            if (visit(before, term, name.value(), path)) {
                return;
            }
            path = path + "." + name.value();
        }
    }

    /** Whether the name is that of a test. */
    private boolean visit(String packageName, Term term, String name, String path) {
        if (!name.startsWith(PREFIX)) {
            return name.startsWith("todo_" + PREFIX);
        }
        String plain = path.isEmpty() ? name : path + "." + name;
        int earlier = count.merge(packageName + "." + plain, 1, Integer::sum) - 1;
        if (earlier > 0) {
            rename(packageName, term.span(), name, path, String.format(Locale.ROOT, "%s#%02d", name, earlier));
        }
        return true;
    }

    private void rename(String packageName, Span span, String name, String path, String told) {
        @Nullable String other = unused(name);
        StringBuilder text = texts.get(span.file().name());
        int at = span.text().indexOf(name);
        if (other == null || text == null || at < 0 || !renamed.add(span)) {
            return;
        }
        text.replace(span.start() + at, span.start() + at + name.length(), other);
        names.put(
                packageName + "." + (path.isEmpty() ? other : path + "." + other),
                path.isEmpty() ? told : path + "[\"" + told + "\"]");
    }

    /** A name of the same length that stands nowhere in the files, or null if there is none near. */
    private @Nullable String unused(String name) {
        for (int at = name.length() - 1; at >= PREFIX.length(); at--) {
            for (int i = 0; i < LETTERS.length(); i++) {
                String candidate = name.substring(0, at) + LETTERS.charAt(i) + name.substring(at + 1);
                boolean isFree = texts.values().stream().noneMatch(text -> text.indexOf(candidate) >= 0);
                if (isFree && taken.add(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }
}

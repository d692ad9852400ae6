package dev.cordon.usecase.author.load;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what loaders find: policies, data, and everything that is wrong. */
final class Contents {

    private final boolean policiesOnly;
    private final Map<String, PolicyModule> modules = new LinkedHashMap<>();
    private final List<Path> compiled = new ArrayList<>();
    private final DataTree data = new DataTree();
    private final List<Problem> problems = new ArrayList<>();

    Contents(boolean policiesOnly) {
        this.policiesOnly = policiesOnly;
    }

    boolean policiesOnly() {
        return policiesOnly;
    }

    /** Adds a policy; the same file named twice is one policy. */
    void module(SourceFile source, @Nullable Integer version) {
        modules.put(source.name().replaceFirst("^/+", ""), new PolicyModule(source, version));
    }

    void compiled(Path file) {
        compiled.add(file);
    }

    /** Merges a document into {@code data}. */
    void document(String name, List<String> at, Value document) {
        if (policiesOnly) {
            return;
        }
        if (at.isEmpty() && !(document instanceof ObjectValue)) {
            problem(
                    name,
                    "document must be of type object: it would take the place of data itself",
                    "Put it into a folder, name a place before it as in place:" + name + ", or leave it out.");
            return;
        }
        data.merge(at, document)
                .ifPresent(path -> problem(
                        name,
                        "merge error: " + path + " is defined by a file before this one",
                        "Let one file define each value, or leave this one out."));
    }

    void problem(String name, String message, String remedy) {
        problems.add(new Problem(ProblemCode.CONFIGURATION, Location.startOf(name), message, remedy));
    }

    void unreadable(String name, IOException cause) {
        problem(name, "this cannot be read: " + cause, "Correct the path, or make it readable.");
    }

    void malformed(JsonException cause) {
        problems.add(PolicyProblems.problem(ProblemCode.CONFIGURATION, cause.diagnostic()));
    }

    /** @throws ProblemException where anything could not be loaded */
    PolicyFiles loaded() {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new PolicyFiles(List.copyOf(modules.values()), compiled, data.toValue());
    }

    /** A path as messages show it. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}

package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DeepStack;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.platform.terraform.function.FileSource;
import dev.cordon.platform.terraform.function.FunctionTable;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.resource.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Evaluates a copy of a configuration. Files that it names beside its sources are not in it. */
public final class SnapshotReader {

    private static final String ROOT = ".";
    private static final FileSource NO_FILES = new FileSource() {
        @Override
        public Optional<byte[]> read(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> list(String path) {
            return Optional.empty();
        }
    };

    private SnapshotReader() {}

    /**
     * The resources by address, and what is wrong with the sources.
     *
     * @param scope of the ids
     * @param place of the copy
     */
    public static Result read(Snapshot snapshot, String scope, Location place) {
        return DeepStack.call(() -> evaluate(snapshot, scope, place));
    }

    /** What the copy says. */
    public record Result(SortedMap<String, Resource> resources, List<Problem> problems) {}

    private static Result evaluate(Snapshot snapshot, String scope, Location place) {
        Problems problems = new Problems();
        Map<String, ModuleSource> byWay = new HashMap<>();
        snapshot.modules()
                .forEach(module -> byWay.put(
                        module.way(), ConfigurationFiles.module(module.folder(), module.sources(), problems)));
        Session session = new Session(
                ROOT,
                (way, source, from) -> byWay.get(way),
                false,
                null,
                NO_FILES,
                new FunctionTable(NO_FILES),
                problems,
                new Budget());
        SortedMap<String, Term> variables = new TreeMap<>();
        snapshot.variables().forEach((name, value) -> variables.put(name, Term.of(value)));
        ModuleSource root = byWay.getOrDefault("", ModuleSource.empty(ROOT));
        return new Result(
                RootModule.resources(session, root, () -> new Inputs.Root(variables), scope, place),
                problems.problems());
    }
}

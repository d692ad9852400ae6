package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Limits;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is applied in the end: every kustomization that no other one takes in is rendered by itself, with the objects that
 * reach it, so that one base makes as many objects as there are overlays of it.
 */
public final class Renderings {

    /** How many objects one kustomization may come to. */
    private static final int MOST = 20_000;

    /** Kustomizations that take each other in along many ways multiply. */
    private static final int STEPS = 10_000;

    private final Map<Path, Kustomization> byFolder = new TreeMap<>();
    private final Map<Path, List<Subject>> written;
    private final List<Problem> problems;
    private final Map<Path, List<Subject>> done = new HashMap<>();
    private final Map<Path, List<Subject>> rendered = new TreeMap<>();
    private final Set<Path> open = new HashSet<>();
    private final Set<Path> cyclic = new TreeSet<>();
    private final Set<Path> files = new HashSet<>();
    private final Map<Path, SortedSet<String>> takers = new HashMap<>();
    private int steps;
    private boolean deep;
    private boolean large;

    /** @param written objects as they stand, by file */
    Renderings(List<Kustomization> kustomizations, Map<Path, List<Subject>> written, List<Problem> problems) {
        this.written = written;
        this.problems = problems;
        kustomizations.forEach(one -> byFolder.putIfAbsent(one.folder().normalize(), one));
        for (Kustomization one : byFolder.values()) {
            Stream.concat(one.resources().stream(), one.components().stream())
                    .forEach(name -> takers.computeIfAbsent(resolve(one, name), t -> new TreeSet<>())
                            .add(location(one.folder().normalize()).path()));
        }
        byFolder.forEach((folder, one) -> {
            if (!takers.containsKey(folder) && !one.component()) {
                List<Subject> objects = new Finish(byFolder).of(accumulated(one, List.of()));
                rendered.put(folder, objects);
            }
        });
        report();
    }

    /** The objects of each rendering, by the folder of its outermost kustomization. */
    public Map<Path, List<Subject>> objects() {
        return rendered;
    }

    /** Whether a rendering holds what stands in the file, so that it is not applied as it stands. */
    public boolean take(Path file) {
        return files.contains(file.normalize());
    }

    /** The files of kustomizations that are part of others, with those that take them in. */
    public SortedMap<String, SortedSet<String>> parts() {
        SortedMap<String, SortedSet<String>> parts = new TreeMap<>();
        byFolder.keySet().stream()
                .filter(takers::containsKey)
                .forEach(folder -> parts.put(location(folder).path(), takers.get(folder)));
        return parts;
    }

    /** The file of the kustomization in a folder. */
    public Location location(Path folder) {
        Kustomization one = byFolder.get(folder);
        return Location.startOf(
                one == null
                        ? DescriptorText.name(folder)
                        : one.document().location().path());
    }

    private List<Subject> accumulated(Kustomization one, List<Subject> below) {
        Path folder = one.folder().normalize();
        List<Subject> known = done.get(folder);
        if (known != null && below.isEmpty()) {
            return known;
        }
        if (++steps > STEPS || open.size() >= Limits.DEPTH) {
            deep |= open.size() >= Limits.DEPTH;
            return below;
        }
        if (!open.add(folder)) {
            cyclic.add(folder);
            return below;
        }
        Map<String, Subject> all = new LinkedHashMap<>();
        below.forEach(subject -> all.put(subject.identity(), subject));
        one.resources().forEach(name -> take(one, name, all));
        List<Subject> result = components(one, List.copyOf(all.values()));
        result = one.component() ? result : within(folder, result);
        result = transformed(one, Generated.into(result, one.generated(), folder));
        open.remove(folder);
        if (below.isEmpty()) {
            done.put(folder, result);
        }
        return result;
    }

    private void take(Kustomization one, String name, Map<String, Subject> all) {
        Path target = resolve(one, name);
        Kustomization inner = byFolder.get(target);
        if (inner == null) {
            files.add(target);
        }
        Collection<Subject> found =
                inner == null ? written.getOrDefault(target, List.of()) : accumulated(inner, List.of());
        for (Subject subject : found) {
            if (all.size() >= MOST) {
                large = true;
                return;
            }
            if (all.putIfAbsent(subject.identity(), subject.inside(one.folder().normalize())) != null) {
                problems.add(new Problem(
                        ProblemCode.DESCRIPTOR_INVALID,
                        one.document().location(),
                        "this kustomization takes in " + subject.kind() + " " + subject.name() + " more than once",
                        "Take it in once, or under another name or namespace."));
            }
        }
    }

    /** Components change what was taken in before them, one after the other. */
    private List<Subject> components(Kustomization one, List<Subject> objects) {
        List<Subject> result = objects;
        for (String name : one.components()) {
            Kustomization component = byFolder.get(resolve(one, name));
            if (component != null) {
                result = accumulated(component, result);
            }
        }
        return result;
    }

    /** What a component has added was not taken in by the kustomization itself. */
    private static List<Subject> within(Path folder, List<Subject> objects) {
        return objects.stream()
                .map(one -> one.chain().contains(folder) ? one : one.inside(folder))
                .toList();
    }

    private static List<Subject> transformed(Kustomization one, List<Subject> objects) {
        Layer layer = new Layer(one);
        List<Subject> result = new ArrayList<>(objects.size());
        for (Subject subject : objects) {
            @Nullable Subject changed = layer.apply(subject);
            if (changed != null) {
                result.add(changed);
            }
        }
        return new Replacements(one).in(result);
    }

    private void report() {
        for (Path folder : byFolder.keySet()) {
            boolean unfollowed = steps <= STEPS
                    && !deep
                    && !done.containsKey(folder)
                    && !byFolder.get(folder).component();
            if (cyclic.contains(folder) || unfollowed) {
                problems.add(new Problem(
                        ProblemCode.DESCRIPTOR_INVALID,
                        location(folder),
                        "this kustomization takes itself in, by way of others or directly",
                        "Let one of them stand by itself."));
            }
        }
        if (steps > STEPS || deep || large) {
            String what = deep
                    ? Limits.DEPTH + " levels deep"
                    : large ? "to more than " + MOST + " objects" : "along more than " + STEPS + " ways";
            problems.add(new Problem(
                    ProblemCode.DESCRIPTOR_LIMIT,
                    null,
                    "kustomizations take each other in " + what,
                    "Take each folder in once; exclude the files if they are no descriptors."));
        }
    }

    private static Path resolve(Kustomization kustomization, String name) {
        try {
            return kustomization.folder().resolve(name).normalize();
        } catch (InvalidPathException e) {
            return kustomization.folder().resolve("not-a-path");
        }
    }
}

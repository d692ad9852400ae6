package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Limits;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** In which builds each manifest ends up: from every kustomization that no other one takes in, down to the files. */
public final class Builds {

    /** How many builds of one file are told apart; beyond that nobody can say where it goes. */
    private static final int MOST = 64;

    /** Kustomizations that take each other in along many ways multiply. */
    private static final int STEPS = 10_000;

    private final Map<Path, Kustomization> byFolder;
    private final Map<Path, List<Build>> byFile = new HashMap<>();
    private final Set<Path> open = new HashSet<>();
    private final Set<Path> followed = new HashSet<>();
    private final Set<Path> cyclic = new TreeSet<>();
    private int steps;
    private boolean deep;

    Builds(List<Kustomization> kustomizations, List<Problem> problems) {
        this.byFolder = new TreeMap<>();
        kustomizations.forEach(one -> byFolder.putIfAbsent(one.folder().normalize(), one));
        Set<Path> taken = new HashSet<>();
        for (Kustomization one : byFolder.values()) {
            one.resources().forEach(name -> taken.add(resolve(one, name)));
            one.components().forEach(name -> taken.add(resolve(one, name)));
        }
        for (Map.Entry<Path, Kustomization> entry : byFolder.entrySet()) {
            if (!taken.contains(entry.getKey()) && !entry.getValue().component()) {
                follow(entry.getValue(), List.of());
            }
        }
        report(problems);
    }

    /** Every build that the file is part of; empty where it is part of none and stands as it is. */
    public List<Build> of(Path file) {
        return byFile.getOrDefault(file.normalize(), List.of());
    }

    private void report(List<Problem> problems) {
        for (Map.Entry<Path, Kustomization> entry : byFolder.entrySet()) {
            Path folder = entry.getKey();
            boolean unfollowed = steps <= STEPS
                    && !deep
                    && !followed.contains(folder)
                    && !entry.getValue().component();
            if (cyclic.contains(folder) || unfollowed) {
                problems.add(cycle(folder));
            }
        }
        if (steps > STEPS || deep) {
            String what = deep ? Limits.DEPTH + " levels deep" : "along more than " + STEPS + " ways";
            problems.add(new Problem(
                    ProblemCode.DESCRIPTOR_LIMIT,
                    null,
                    "kustomizations take each other in " + what,
                    "Take each folder in once; exclude the files if they are no descriptors."));
        }
    }

    /** @param outer what comes after this kustomization, innermost first */
    private void follow(Kustomization kustomization, List<Kustomization> outer) {
        Path folder = kustomization.folder().normalize();
        if (++steps > STEPS) {
            return;
        }
        if (open.size() >= Limits.DEPTH) {
            deep = true;
            return;
        }
        if (!open.add(folder)) {
            cyclic.add(folder);
            return;
        }
        followed.add(folder);
        List<Kustomization> chain = new ArrayList<>(outer);
        chain.add(0, kustomization);
        // Components change what was taken in before them, the last one last.
        for (int i = kustomization.components().size() - 1; i >= 0; i--) {
            Kustomization component = byFolder.get(
                    resolve(kustomization, kustomization.components().get(i)));
            if (component != null) {
                follow(component, chain);
                chain.add(0, component);
            }
        }
        kustomization.resources().forEach(name -> take(resolve(kustomization, name), chain));
        open.remove(folder);
    }

    private void take(Path target, List<Kustomization> chain) {
        Kustomization inner = byFolder.get(target);
        if (inner != null) {
            follow(inner, chain);
            return;
        }
        List<Build> builds = byFile.computeIfAbsent(target, t -> new ArrayList<>());
        if (builds.size() < MOST) {
            builds.add(new Build(chain));
        }
    }

    private static Problem cycle(Path folder) {
        return new Problem(
                ProblemCode.DESCRIPTOR_INVALID,
                Location.startOf(DescriptorText.name(folder.resolve("kustomization.yaml"))),
                "this kustomization takes itself in, by way of others or directly",
                "Let one of them stand by itself.");
    }

    private static Path resolve(Kustomization kustomization, String name) {
        try {
            return kustomization.folder().resolve(name).normalize();
        } catch (InvalidPathException e) {
            return kustomization.folder().resolve("not-a-path");
        }
    }
}

package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.DescriptorText;
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
final class Builds {

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

    Builds(List<Kustomization> kustomizations, List<Problem> problems) {
        this.byFolder = new TreeMap<>();
        kustomizations.forEach(one -> byFolder.putIfAbsent(one.folder().normalize(), one));
        Set<Path> taken = new HashSet<>();
        byFolder.values().forEach(one -> one.resources().forEach(name -> taken.add(resolve(one, name))));
        for (Map.Entry<Path, Kustomization> entry : byFolder.entrySet()) {
            if (!taken.contains(entry.getKey())) {
                follow(entry.getValue(), Build.NOTHING);
            }
        }
        for (Path folder : byFolder.keySet()) {
            if (cyclic.contains(folder) || steps <= STEPS && !followed.contains(folder)) {
                problems.add(cycle(folder));
            }
        }
        if (steps > STEPS) {
            problems.add(new Problem(
                    ProblemCode.DESCRIPTOR_LIMIT,
                    null,
                    "kustomizations take each other in along more than " + STEPS + " ways",
                    "Take each folder in once; exclude the files if they are no descriptors."));
        }
    }

    /** Every build that the file is part of; empty where it is part of none and stands as it is. */
    List<Build> of(Path file) {
        return byFile.getOrDefault(file.normalize(), List.of());
    }

    private void follow(Kustomization kustomization, Build outer) {
        Path folder = kustomization.folder().normalize();
        if (++steps > STEPS) {
            return;
        }
        if (!open.add(folder)) {
            cyclic.add(folder);
            return;
        }
        followed.add(folder);
        Build build = outer.around(kustomization);
        for (String name : kustomization.resources()) {
            Path target = resolve(kustomization, name);
            Kustomization inner = byFolder.get(target);
            if (inner != null) {
                follow(inner, build);
            } else {
                List<Build> builds = byFile.computeIfAbsent(target, t -> new ArrayList<>());
                if (builds.size() < MOST) {
                    builds.add(build);
                }
            }
        }
        open.remove(folder);
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
            return Path.of(DescriptorText.name(kustomization.folder()), "not-a-path");
        }
    }
}

package dev.cordon.usecase.check;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.estate.fragment.Fragment;
import dev.cordon.estate.fragment.FragmentReader;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the fragments of other repositories; what is wrong with several is said at once. */
final class FragmentStep {

    private FragmentStep() {}

    static List<Fragment> read(CheckRequest request) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Fragment> byRepository = new TreeMap<>();
        for (Path file : request.estates()) {
            String name = shown(request.root(), file);
            try {
                Fragment fragment = FragmentReader.read(name, file);
                if (byRepository.putIfAbsent(fragment.repository(), fragment) != null) {
                    problems.add(twice(name, fragment.repository()));
                }
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return List.copyOf(byRepository.values());
    }

    private static Problem twice(String name, String repository) {
        return new Problem(
                ProblemCode.FRAGMENT_INVALID,
                Location.startOf(name),
                "there is another fragment of the repository " + repository,
                "Name each repository once, or export them under different names.");
    }

    private static String shown(Path root, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        return DescriptorText.name(absolute.startsWith(base) ? base.relativize(absolute) : file);
    }
}

package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.PlatformReading;
import dev.cordon.resource.Resource;
import dev.cordon.usecase.discovery.Discovered;
import dev.cordon.usecase.discovery.Discovery;
import dev.cordon.usecase.discovery.Skipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files to resources: finds the descriptors and has each platform read its own. */
final class ReadStep {

    /** How many of the files that were skipped a report names. */
    private static final int EXAMPLES = 3;

    private ReadStep() {}

    static Reading read(CheckRequest request) {
        Platforms platforms = new Platforms(request.given());
        Discovered discovered =
                Discovery.discover(request.root(), request.includes(), request.excludes(), platforms.all());
        List<Resource> resources = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(discovered.problems());
        SortedMap<String, Integer> files = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        discovered.files().forEach((platform, found) -> files.put(platform, found.size()));
        // No platform knows of another, so that all read side by side.
        List<PlatformReading> readings = discovered.files().entrySet().parallelStream()
                .map(entry -> platforms.named(entry.getKey()).read(request.root(), entry.getValue()))
                .toList();
        SortedMap<String, Set<Path>> beside = new TreeMap<>();
        List<String> names = List.copyOf(discovered.files().keySet());
        for (int i = 0; i < names.size(); i++) {
            beside.put(names.get(i), readings.get(i).beside());
        }
        Discovered known = discovered.read(beside);
        for (PlatformReading reading : readings) {
            resources.addAll(reading.resources());
            notes.addAll(reading.notes());
            problems.addAll(reading.problems());
            taken.addAll(reading.taken());
        }
        problems.addAll(untaken(request, taken));
        return new Reading(
                resources.stream().sorted().toList(),
                files,
                known,
                skipped(request, known),
                notes,
                // A given file that cannot be read is a problem of each platform that would.
                problems.stream().distinct().toList());
    }

    /** Given values that nothing declares: a slip of the pen there would leave what was meant without its value. */
    private static List<Problem> untaken(CheckRequest request, Set<String> taken) {
        return request.given().variables().keySet().stream()
                .filter(name -> !taken.contains(name))
                .map(name -> new Problem(
                        ProblemCode.CONFIGURATION,
                        null,
                        "a value is given for \"" + name + "\", which no root module and no template declares",
                        "Correct the name, or leave the value out."))
                .toList();
    }

    /** By reason. The register is no descriptor and is read all the same. */
    private static List<Coverage.Skipped> skipped(CheckRequest request, Discovered discovered) {
        Path root = request.root().toAbsolutePath().normalize();
        Path register = request.register().toAbsolutePath().normalize();
        Map<Skipped.Reason, List<String>> names = new EnumMap<>(Skipped.Reason.class);
        for (Skipped skip : discovered.skipped()) {
            if (!root.resolve(skip.path()).equals(register)) {
                names.computeIfAbsent(skip.reason(), reason -> new ArrayList<>())
                        .add(skip.path().toString().replace('\\', '/'));
            }
        }
        List<Coverage.Skipped> summary = new ArrayList<>();
        names.forEach((reason, files) -> summary.add(new Coverage.Skipped(
                reason.words(), files.size(), files.subList(0, Math.min(EXAMPLES, files.size())))));
        return summary;
    }
}

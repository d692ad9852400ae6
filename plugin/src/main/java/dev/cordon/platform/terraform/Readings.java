package dev.cordon.platform.terraform;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.platform.terraform.plan.PlanReader;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.platform.terraform.planfile.PlanFileReader;
import dev.cordon.platform.terraform.state.StateReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads files of every kind but configuration, side by side. */
final class Readings {

    private Readings() {}

    static Map<FileKind, List<Path>> byKind(Path root, List<Path> files) {
        return files.stream().collect(Collectors.groupingBy(file -> FileKind.of(root, file)));
    }

    static List<PlanReading> read(Path root, List<Path> files) {
        return files.parallelStream().map(file -> one(root, file, folder(file))).toList();
    }

    /** @param folder scope of the ids */
    static PlanReading one(Path root, Path file, String folder) {
        return switch (FileKind.of(root, file)) {
            case PLAN_FILE -> PlanFileReader.read(root, file, folder);
            case STATE -> StateReader.read(root, file, folder);
            case PLAN, CONFIGURATION -> PlanReader.read(root, file, folder);
        };
    }

    private static String folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? "." : DescriptorText.name(parent);
    }
}

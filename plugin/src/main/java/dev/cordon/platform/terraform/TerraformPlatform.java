package dev.cordon.platform.terraform;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Problem;
import dev.cordon.platform.Given;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.terraform.config.ConfigurationReader;
import dev.cordon.platform.terraform.config.ConfigurationReading;
import dev.cordon.platform.terraform.plan.PlanReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads Terraform's configuration and plans; runs no Terraform and asks no provider. */
public final class TerraformPlatform implements Platform {

    private final Given given;

    public TerraformPlatform() {
        this(Given.NOTHING);
    }

    /** @param given values for the variables of root modules */
    public TerraformPlatform(Given given) {
        this.given = given;
    }

    @Override
    public String name() {
        return "terraform";
    }

    @Override
    public boolean claims(Path relative, String head) {
        return FileKind.of(relative, head) != null;
    }

    @Override
    public PlatformReading read(Path root, List<Path> files) {
        Map<FileKind, List<Path>> byKind = Readings.byKind(root, files);
        ConfigurationReading configured =
                ConfigurationReader.read(root, byKind.getOrDefault(FileKind.CONFIGURATION, List.of()), given);
        List<Path> plans = new ArrayList<>(byKind.getOrDefault(FileKind.PLAN, List.of()));
        plans.addAll(byKind.getOrDefault(FileKind.PLAN_FILE, List.of()));
        plans.sort(Comparator.comparing(DescriptorText::name));
        List<PlanReading> planned = placed(root, configured, plans, "plan").stream()
                .map(plan -> PlanSources.add(root, plan, configured.resources().keySet()))
                .toList();
        List<PlanReading> states = placed(root, configured, byKind.getOrDefault(FileKind.STATE, List.of()), "state");
        List<Problem> problems = new ArrayList<>(configured.problems());
        List<String> notes = new ArrayList<>(configured.notes());
        Stream.of(planned, states).flatMap(List::stream).forEach(reading -> {
            problems.addAll(reading.problems());
            notes.addAll(reading.notes());
        });
        Join join = new Join(configured);
        join.plans(planned, problems, notes);
        join.states(states, problems);
        return new PlatformReading(join.resources(), problems, notes, configured.taken());
    }

    private static List<PlanReading> placed(Path root, ConfigurationReading configured, List<Path> files, String what) {
        return new PlanFolders(configured, Readings.read(root, files), what, Readings::one).assign(root);
    }
}

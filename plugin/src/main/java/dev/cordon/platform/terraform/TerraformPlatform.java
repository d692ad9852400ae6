package dev.cordon.platform.terraform;

import dev.cordon.finding.Problem;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.terraform.config.ConfigurationReader;
import dev.cordon.platform.terraform.config.ConfigurationReading;
import dev.cordon.platform.terraform.plan.PlanHead;
import dev.cordon.platform.terraform.plan.PlanReader;
import dev.cordon.platform.terraform.plan.PlanReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads Terraform's configuration and plans; runs no Terraform and asks no provider. */
public final class TerraformPlatform implements Platform {

    private static final List<String> CONFIGURATION = List.of(".tf", ".tf.json", ".tfvars", ".tfvars.json");

    @Override
    public String name() {
        return "terraform";
    }

    @Override
    public boolean claims(Path relative, String head) {
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return isConfiguration(relative) || name.endsWith(".json") && PlanHead.isPlan(head);
    }

    @Override
    public PlatformReading read(Path root, List<Path> files) {
        List<Path> configuration =
                files.stream().filter(TerraformPlatform::isConfiguration).toList();
        List<Path> plans = files.stream().filter(file -> !isConfiguration(file)).toList();
        ConfigurationReading configured = ConfigurationReader.read(root, configuration);
        List<PlanReading> found =
                plans.parallelStream().map(plan -> PlanReader.read(root, plan)).toList();
        List<PlanReading> planned = new PlanFolders(configured, found).assign(root);
        List<Problem> problems = new ArrayList<>(configured.problems());
        List<String> notes = new ArrayList<>(configured.notes());
        for (PlanReading plan : planned) {
            problems.addAll(plan.problems());
            notes.addAll(plan.notes());
        }
        return new PlatformReading(Join.of(configured, planned, problems), problems, notes);
    }

    private static boolean isConfiguration(Path file) {
        String name = file.getFileName().toString();
        return CONFIGURATION.stream().anyMatch(name::endsWith);
    }
}

package dev.cordon.platform.arm;

import dev.cordon.finding.Problem;
import dev.cordon.platform.Given;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.arm.deployment.DeploymentReader;
import dev.cordon.platform.arm.template.BicepSources;
import dev.cordon.platform.arm.template.Recognition;
import dev.cordon.platform.arm.template.TemplateReader;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads ARM templates as they would be deployed, with the parameter files beside them; compiles no Bicep. */
public final class ArmPlatform implements Platform {

    private final Given given;

    public ArmPlatform() {
        this(Given.NOTHING);
    }

    /** @param given values for the parameters of templates that no other one links */
    public ArmPlatform(Given given) {
        this.given = given;
    }

    @Override
    public String name() {
        return "arm";
    }

    @Override
    public boolean claims(Path relative, String head) {
        return BicepSources.isBicep(relative)
                || Recognition.isTemplate(relative, head)
                || Recognition.isParameterFile(relative, head);
    }

    @Override
    public PlatformReading read(Path root, List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        TemplateReader reader = new TemplateReader(root, problems);
        files.stream().filter(file -> !BicepSources.isBicep(file)).forEach(reader::read);
        DeploymentReader deployments = new DeploymentReader(reader.templates(), reader.parameters(given));
        List<Resource> resources = deployments.read();
        problems.addAll(deployments.problems());
        List<String> notes = new ArrayList<>(deployments.notes());
        notes.addAll(BicepSources.notes(files, reader.templates()));
        return new PlatformReading(resources, problems, notes, deployments.taken());
    }
}

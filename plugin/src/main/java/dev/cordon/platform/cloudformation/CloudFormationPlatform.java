package dev.cordon.platform.cloudformation;

import dev.cordon.finding.Problem;
import dev.cordon.platform.Given;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.cloudformation.stack.StackReader;
import dev.cordon.platform.cloudformation.template.Recognition;
import dev.cordon.platform.cloudformation.template.TemplateReader;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CloudFormation and SAM templates as they would be deployed, with the parameter files beside them. */
public final class CloudFormationPlatform implements Platform {

    private final Given given;

    public CloudFormationPlatform() {
        this(Given.NOTHING);
    }

    /** @param given values for the parameters of templates that no other one nests */
    public CloudFormationPlatform(Given given) {
        this.given = given;
    }

    @Override
    public String name() {
        return "cloudformation";
    }

    @Override
    public boolean claims(Path relative, String head) {
        return Recognition.isTemplate(relative, head) || Recognition.isParameterFile(relative, head);
    }

    @Override
    public PlatformReading read(Path root, List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        TemplateReader reader = new TemplateReader(root, problems, notes);
        files.forEach(reader::read);
        StackReader stacks = new StackReader(reader.templates(), reader.parameters(given));
        List<Resource> resources = stacks.read();
        problems.addAll(stacks.problems());
        notes.addAll(stacks.notes());
        return new PlatformReading(resources, problems, notes, stacks.taken());
    }
}

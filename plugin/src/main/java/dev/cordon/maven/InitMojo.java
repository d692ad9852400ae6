package dev.cordon.maven;

import dev.cordon.report.Wording;
import dev.cordon.usecase.init.Init;
import dev.cordon.usecase.init.InitReport;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes a commented starter register from what the descriptors show; never overwrites one. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractEstateMojo {

    @Override
    void executeGoal() {
        InitReport report = new Init().run(estate().build());
        getLog().info("Cordon wrote " + report.register() + " from " + Wording.count(report.resources(), "resource")
                + " in " + Wording.count(report.files(), "file") + "; complete it, then run cordon:check");
    }
}

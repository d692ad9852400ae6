package dev.cordon.platform.terraform.planfile;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.platform.terraform.plan.PlannedResource;
import dev.cordon.platform.terraform.state.StateReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;

/** Reads a plan file: what will be, and what was looked up. */
public final class PlanFileReader {

    private static final String JSON =
            "Write it as text (\"terraform show -json PLANFILE\") and exclude the plan file.";

    static final int PLAN_BYTES = 512 << 20;

    private PlanFileReader() {}

    /**
     * @param folder of the configuration; the scope of the ids
     * @return what is in it; a plan file that cannot be read has its problem and nothing else
     */
    public static PlanReading read(Path root, Path relative, String folder) {
        String path = DescriptorText.name(relative);
        try (PlanArchive archive = PlanArchive.open(root.resolve(relative))) {
            byte[] plan =
                    archive.read("tfplan", PLAN_BYTES).orElseThrow(() -> new PlanFormatException("it holds no plan"));
            SortedMap<String, PlannedResource> resources = new TreeMap<>(looked(archive, path));
            resources.putAll(PlannedChanges.read(ByteBuffer.wrap(plan), Location.startOf(path)));
            return PlanReading.of(folder, path, resources.values());
        } catch (PlanFormatException e) {
            return broken(path, "this plan file cannot be read: " + e.reason());
        } catch (ZipException e) {
            return broken(path, "this is no plan file: it is no ZIP");
        } catch (IOException e) {
            return PlanReading.broken(path, DescriptorText.unreadable(path, e));
        }
    }

    /** The data sources that the plan found in the state; the managed resources are among the changes. */
    private static SortedMap<String, PlannedResource> looked(PlanArchive archive, String path) throws IOException {
        SortedMap<String, PlannedResource> looked = new TreeMap<>();
        byte[] state = archive.read("tfstate", PLAN_BYTES).orElse(null);
        if (state != null) {
            StateReader.read(state, path).forEach((address, resource) -> {
                if (!resource.isManaged()) {
                    looked.put(address, resource.at(Location.startOf(path)));
                }
            });
        }
        return looked;
    }

    private static PlanReading broken(String path, String message) {
        Problem problem = new Problem(ProblemCode.DESCRIPTOR_INVALID, Location.startOf(path), message, JSON);
        return PlanReading.broken(path, problem);
    }
}

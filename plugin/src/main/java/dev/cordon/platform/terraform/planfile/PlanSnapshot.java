package dev.cordon.platform.terraform.planfile;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Limits;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.platform.terraform.config.FileNames;
import dev.cordon.platform.terraform.config.Snapshot;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The copy of the configuration in a plan file: {@code tfconfig/modules.json}, and the sources of each module. */
public final class PlanSnapshot {

    private static final String FOLDER = "tfconfig/";
    private static final String MANIFEST = FOLDER + "modules.json";
    private static final int MOST_BYTES = 256 << 20;

    private final PlanArchive archive;
    private final String path;
    private int left = MOST_BYTES;

    private PlanSnapshot(PlanArchive archive, String path) {
        this.archive = archive;
        this.path = path;
    }

    /** Nothing where there is none, or none that can be read: the plan alone says what will be. */
    public static Optional<Snapshot> read(Path root, Path relative) {
        try (PlanArchive archive = PlanArchive.open(root.resolve(relative))) {
            return new PlanSnapshot(archive, DescriptorText.name(relative)).read();
        } catch (IOException | PlanFormatException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Snapshot> read() throws IOException {
        List<Snapshot.Module> modules = new ArrayList<>();
        for (Value record : manifest()) {
            if (record instanceof ObjectValue module) {
                modules.add(module(text(module, "Key"), text(module, "Dir")));
            }
        }
        return modules.isEmpty() ? Optional.empty() : Optional.of(new Snapshot(modules, variables()));
    }

    private ArrayValue manifest() throws IOException {
        byte[] bytes = archive.read(MANIFEST, (int) Limits.FILE_BYTES).orElse(new byte[0]);
        SourceFile source = new SourceFile(path, new String(bytes, StandardCharsets.UTF_8));
        for (Node document : JsonDescriptor.read(source).documents()) {
            if (NodeValues.value(document) instanceof ArrayValue modules) {
                return modules;
            }
        }
        return ArrayValue.of(List.of());
    }

    /** @param folder where the module lay, seen from where Terraform ran */
    private Snapshot.Module module(String way, String folder) throws IOException {
        Path place = Path.of(folder).normalize();
        String prefix = FOLDER + "m-" + way + "/";
        Map<Path, SourceFile> sources = new HashMap<>();
        for (String name : archive.names()) {
            String file = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            if (!file.isEmpty() && file.indexOf('/') < 0 && FileNames.isSource(file)) {
                byte[] bytes = archive.read(name, Math.min(left, (int) Limits.FILE_BYTES))
                        .orElse(new byte[0]);
                left -= bytes.length;
                Path source = place.resolve(file).normalize();
                String shown = path + "!" + DescriptorText.name(source);
                sources.put(source, DescriptorText.decodeTolerantly(shown, bytes));
            }
        }
        String shown = DescriptorText.name(place);
        return new Snapshot.Module(way, shown.isEmpty() ? "." : shown, sources);
    }

    private Map<String, Value> variables() throws IOException {
        byte[] plan = archive.read("tfplan", PlanFileReader.PLAN_BYTES).orElse(new byte[0]);
        return PlannedChanges.variables(ByteBuffer.wrap(plan));
    }

    private static String text(ObjectValue object, String name) {
        return object.get(name) instanceof StringValue text ? text.value() : "";
    }
}

package dev.cordon.platform.terraform.state;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.json.JsonStream;
import dev.cordon.descriptor.json.JsonValues;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.platform.terraform.plan.PlannedResource;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one state file from front to back. */
public final class StateReader {

    private static final String VERSION = "4";

    private final String path;
    private final SortedMap<String, PlannedResource> byAddress = new TreeMap<>();
    private final Map<String, Set<String>> dependencies = new HashMap<>();
    private String version = "";

    private StateReader(String path) {
        this.path = path;
    }

    /**
     * @param root the checked folder
     * @param relative the state file below it
     * @param folder of its configuration; the scope of the ids
     * @return what is in it; a state that breaks off has its problem and no resources
     */
    public static PlanReading read(Path root, Path relative, String folder) {
        String path = DescriptorText.name(relative);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(root.resolve(relative)))) {
            StateReader reader = reader(in, path);
            return StateReferences.add(PlanReading.of(folder, path, reader.byAddress.values()), reader.dependencies);
        } catch (JsonProcessingException e) {
            return PlanReading.broken(path, JsonStream.problem(path, e));
        } catch (OtherVersion e) {
            return PlanReading.broken(path, e.problem(path));
        } catch (IOException e) {
            return PlanReading.broken(path, DescriptorText.unreadable(path, e));
        }
    }

    /**
     * The resources of a state that lies in another file.
     *
     * @throws IOException where it is none
     */
    public static SortedMap<String, PlannedResource> read(byte[] state, String path) throws IOException {
        return reader(new ByteArrayInputStream(state), path).byAddress;
    }

    private static StateReader reader(InputStream in, String path) throws IOException {
        StateReader reader = new StateReader(path);
        try (JsonParser parser = JsonStream.factory().createParser(in)) {
            reader.document(parser);
        }
        if (!reader.version.equals(VERSION)) {
            throw new OtherVersion(reader.version);
        }
        return reader;
    }

    private void document(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("version")) {
                version = parser.getText();
            } else if (name.equals("resources") && parser.currentToken() == JsonToken.START_ARRAY) {
                resources(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw JsonStream.trailing(parser);
        }
    }

    private void resources(JsonParser parser) throws IOException {
        JsonValues values = new JsonValues(parser);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Location location = JsonStream.location(path, parser);
            Value resource = values.read();
            if (resource instanceof ObjectValue object) {
                for (StateInstances.Instance instance : StateInstances.of(object, location)) {
                    String address = instance.resource().address();
                    byAddress.put(address, instance.resource());
                    dependencies.put(address, instance.dependencies());
                }
            }
        }
    }

    /** A version of the format that is not read. */
    private static final class OtherVersion extends IOException {

        private static final long serialVersionUID = 1L;

        OtherVersion(String version) {
            super(version);
        }

        Problem problem(String path) {
            String version = String.valueOf(getMessage());
            return new Problem(
                    ProblemCode.DESCRIPTOR_INVALID,
                    Location.startOf(path),
                    version.isEmpty()
                            ? "this state does not say which version of the format it has"
                            : "this state has version " + version + " of the format; version " + VERSION + " is read",
                    "Let Terraform 0.12 or newer write it (\"terraform state pull\"), or exclude it.");
        }
    }
}

package dev.cordon.platform.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.json.JsonStream;
import dev.cordon.descriptor.json.JsonValues;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one plan file from front to back, holding no more of it than its resources and its configuration. */
public final class PlanReader {

    private final String path;
    private final JsonParser parser;
    private final JsonValues values;
    private final PlannedResources resources;
    private ObjectValue configuration = ObjectValue.EMPTY;
    private ObjectValue variables = ObjectValue.EMPTY;
    private boolean planned;

    private PlanReader(String path, JsonParser parser) {
        this.path = path;
        this.parser = parser;
        this.values = new JsonValues(parser);
        this.resources = new PlannedResources(path, values);
    }

    /**
     * @param root the checked folder
     * @param relative the plan file below it
     * @param folder of its configuration; the scope of the ids
     * @return what is in it; a plan that breaks off has its problem and no resources, because half a plan proves nothing
     */
    public static PlanReading read(Path root, Path relative, String folder) {
        String path = DescriptorText.name(relative);
        PlanReader reader;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(root.resolve(relative)));
                JsonParser parser = JsonStream.factory().createParser(in)) {
            reader = new PlanReader(path, parser);
            reader.document();
        } catch (JsonProcessingException e) {
            return PlanReading.broken(path, JsonStream.problem(path, e));
        } catch (IOException e) {
            return PlanReading.broken(path, DescriptorText.unreadable(path, e));
        }
        return reader.finish(folder);
    }

    private PlanReading finish(String folder) {
        if (!planned) {
            return PlanReading.broken(
                    path,
                    new Problem(
                            ProblemCode.DESCRIPTOR_INVALID,
                            Location.startOf(path),
                            "this looks like a Terraform plan and has neither planned_values nor resource_changes",
                            "Write it with \"terraform show -json PLANFILE\", or exclude it if it is no plan."));
        }
        PlanConfiguration plan = new PlanConfiguration(configuration, variables);
        return new PlanResources(folder, path, plan, resources.all()).read();
    }

    private void document() throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            section(name);
        }
        if (parser.nextToken() != null) {
            throw JsonStream.trailing(parser);
        }
    }

    private void section(String name) throws IOException {
        switch (name) {
            case "planned_values" -> {
                planned = true;
                resources.plannedValues(parser);
            }
            case "resource_changes" -> {
                planned = true;
                resources.changes(parser);
            }
            case "prior_state" -> resources.priorState(parser);
            case "configuration" -> configuration = object();
            case "variables" -> variables = object();
            default -> parser.skipChildren();
        }
    }

    private ObjectValue object() throws IOException {
        Value value = values.read();
        return value instanceof ObjectValue object ? object : ObjectValue.EMPTY;
    }
}

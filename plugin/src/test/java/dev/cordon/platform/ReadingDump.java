package dev.cordon.platform;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;

/** A reading as text, to compare it with what is expected. */
public final class ReadingDump {

    private final StringBuilder out = new StringBuilder();

    private ReadingDump() {}

    public static String of(PlatformReading reading) {
        ReadingDump dump = new ReadingDump();
        reading.resources().forEach(dump::resource);
        reading.problems().forEach(dump::problem);
        reading.notes().forEach(note -> dump.line("note " + note));
        reading.taken().stream()
                .filter(name -> !name.equals("terraform.workspace"))
                .forEach(name -> dump.line("taken " + name));
        return dump.out.toString();
    }

    private void resource(Resource resource) {
        line(resource.id() + (resource.managed() ? "" : " (looked up)"));
        line("  " + resource.type() + " \"" + resource.name() + "\" of " + resource.provider()
                + at(resource.location()));
        line("  attributes " + resource.attributes());
        if (!resource.labels().isEmpty()) {
            line("  labels " + resource.labels() + " defaults " + resource.defaultLabels());
        }
        for (Unknown unknown : resource.unknowns()) {
            line("  unknown " + unknown.path() + ": " + unknown.reason() + at(unknown.location()));
        }
        for (Reference reference : resource.references()) {
            String attribute = reference.attribute().isEmpty() ? "" : " ." + reference.attribute();
            line("  refers " + reference.path() + " -> " + reference.target() + attribute + at(reference.location()));
        }
        for (Boundary boundary : resource.boundaries()) {
            line("  boundary " + boundary.id() + " by " + boundary.evidence() + at(boundary.location()));
        }
    }

    private void problem(Problem problem) {
        line("problem " + problem.render().replace(System.lineSeparator(), "\n"));
    }

    private static String at(Location location) {
        return location == null ? "" : " @" + location;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

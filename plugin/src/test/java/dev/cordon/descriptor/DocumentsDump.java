package dev.cordon.descriptor;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import java.util.Map;
import java.util.TreeMap;

/** Parsed documents as text: values, where each path stands, and problems. */
public final class DocumentsDump {

    private DocumentsDump() {}

    public static String of(Documents documents) {
        StringBuilder out = new StringBuilder();
        for (Node document : documents.documents()) {
            out.append(NodeValues.value(document)).append('\n');
            Map<String, Location> positions = new TreeMap<>();
            NodeValues.positions(document, "", positions);
            positions.forEach((path, at) -> out.append("  ")
                    .append(at.line())
                    .append(':')
                    .append(at.column())
                    .append(' ')
                    .append(path)
                    .append('\n'));
        }
        for (Problem problem : documents.problems()) {
            out.append(problem.render().replace(System.lineSeparator(), "\n")).append('\n');
        }
        return out.toString();
    }
}

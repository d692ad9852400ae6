package dev.cordon.report.explain;

import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateResource;
import dev.cordon.report.format.LogText;
import dev.cordon.usecase.explain.Neighbourhood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws a neighbourhood: one box per organisation, what crosses ownership in red, what is unknown dotted. */
final class ExplanationDot {

    private static final String NOBODY = "owner unknown";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> owners = new TreeMap<>();

    private ExplanationDot() {}

    static String of(Neighbourhood neighbourhood) {
        ExplanationDot dot = new ExplanationDot();
        dot.draw(neighbourhood);
        return dot.text.toString();
    }

    private void draw(Neighbourhood part) {
        Map<String, List<EstateResource>> byOwner = new TreeMap<>();
        for (EstateResource resource : part.resources()) {
            String owner = resource.owners().isEmpty()
                    ? NOBODY
                    : resource.owners().get(0).organisation();
            owners.put(resource.id(), owner);
            byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(resource);
        }
        line("digraph estate {");
        line("  rankdir=LR;");
        line("  node [shape=box, fontname=\"sans-serif\"];");
        line("  edge [fontname=\"sans-serif\", fontsize=10];");
        int cluster = 0;
        for (Map.Entry<String, List<EstateResource>> entry : byOwner.entrySet()) {
            line("  subgraph cluster_" + cluster++ + " {");
            line("    label=" + quoted(entry.getKey()) + ";");
            entry.getValue().forEach(resource -> node(resource, part));
            line("  }");
        }
        part.edges().forEach(this::edge);
        line("}");
    }

    private void node(EstateResource resource, Neighbourhood part) {
        String systems = resource.systems().isEmpty() ? "" : "\n" + String.join(", ", resource.systems());
        String label = resource.address() + "\n" + resource.type() + systems;
        String width = part.centre().contains(resource.id()) ? ", penwidth=3" : "";
        String style = resource.platform().equals(EstateResource.EXTERNAL) ? ", style=dashed" : "";
        line("    " + quoted(resource.id()) + " [label=" + quoted(label) + width + style + "];");
    }

    private void edge(Edge edge) {
        String to = edge.to() == null ? edge.id() + " unknown" : edge.to();
        if (edge.to() == null) {
            line("  " + quoted(to) + " [label=\"?\", shape=plaintext];");
        }
        String colour = crosses(edge.from(), edge.to()) ? ", color=red, fontcolor=red" : "";
        String style = edge.unknown().isEmpty() ? "" : ", style=dotted";
        String ends = edge.kind().equals("co-tenant") ? ", dir=both" : "";
        line("  " + quoted(edge.from()) + " -> " + quoted(to) + " [label=" + quoted(edge.kind()) + colour + style + ends
                + "];");
    }

    private boolean crosses(String from, @Nullable String to) {
        String one = owners.getOrDefault(from, NOBODY);
        String other = to == null ? NOBODY : owners.getOrDefault(to, NOBODY);
        return !one.equals(NOBODY) && !other.equals(NOBODY) && !one.equals(other);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(LogText.printable(String.valueOf(c)));
            }
        }
        return quoted.append('"').toString();
    }
}

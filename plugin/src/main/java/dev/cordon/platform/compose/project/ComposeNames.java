package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;

/**
 * What the engine calls things: by the name that a file gives them, else by the project's and their own.
 *
 * @param project name of the project; a mark where it is not known
 */
record ComposeNames(String project) {

    String of(Node.Entry entry) {
        String given = Nodes.scalarText(Nodes.at(entry.value(), "name"));
        if (given != null) {
            return given;
        }
        boolean external = "true".equals(Nodes.scalarText(Nodes.at(entry.value(), "external")));
        return external ? entry.name() : project + "_" + entry.name();
    }
}

package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.util.List;
import java.util.Set;

/**
 * Labels, annotations and selectors hold text and nothing else: a cluster refuses {@code yes}, which is a boolean to its
 * YAML reader, and {@code 1}.
 */
final class TextFields {

    private static final List<List<String>> OF_EVERYTHING =
            List.of(List.of("metadata", "labels"), List.of("metadata", "annotations"));

    /** Of the kinds that a cluster knows without an operator. */
    private static final List<List<String>> OF_BUILT_IN = List.of(
            List.of("spec", "template", "metadata", "labels"),
            List.of("spec", "template", "metadata", "annotations"),
            List.of("spec", "template", "spec", "nodeSelector"),
            List.of("spec", "jobTemplate", "spec", "template", "metadata", "labels"),
            List.of("spec", "jobTemplate", "spec", "template", "spec", "nodeSelector"),
            List.of("spec", "nodeSelector"),
            List.of("spec", "podSelector", "matchLabels"),
            List.of("spec", "selector", "matchLabels"));

    private final Manifest manifest;
    private final List<Problem> problems;

    private TextFields(Manifest manifest, List<Problem> problems) {
        this.manifest = manifest;
        this.problems = problems;
    }

    static void check(Manifest manifest, List<Problem> problems) {
        TextFields fields = new TextFields(manifest, problems);
        OF_EVERYTHING.forEach(fields::checkAt);
        if (Scopes.isBuiltIn(manifest.apiVersion())) {
            OF_BUILT_IN.forEach(fields::checkAt);
            boolean plain = Set.of("Service", "ReplicationController").contains(manifest.kind());
            if (plain) {
                fields.checkAt(List.of("spec", "selector"));
            }
        }
    }

    private void checkAt(List<String> field) {
        if (Nodes.at(manifest.document(), field.toArray(new String[0])) instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (Nodes.text(entry.value()) == null && !Nodes.isNull(entry.value())) {
                    String path = AttributePath.member(String.join(".", field), entry.name());
                    problems.add(new Problem(
                            ProblemCode.DESCRIPTOR_INVALID,
                            entry.value().location(),
                            path + " is no text; a cluster refuses it",
                            "Put the value in quotes: yes, on, n and their like are booleans to Kubernetes."));
                }
            }
        }
    }
}

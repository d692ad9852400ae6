package dev.cordon.platform.kubernetes.kustomize;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which objects a patch is for: by group, version, kind, name and namespace, each a regular expression, and by labels. */
final class Target {

    private final Node selector;

    Target(Node selector) {
        this.selector = selector;
    }

    /** Whether the object fits, in the words of the patch's own file or of what it was called before. */
    boolean fits(Subject subject) {
        @Nullable Node metadata = subject.document().get("metadata");
        return matches("kind", List.of(subject.kind()))
                && matches("name", subject.names())
                && matches("namespace", subject.namespaces())
                && matches("group", List.of(subject.group()))
                && matches("version", List.of(subject.version()))
                && labels("labelSelector", metadata == null ? null : Nodes.at(metadata, "labels"))
                && labels("annotationSelector", metadata == null ? null : Nodes.at(metadata, "annotations"));
    }

    private boolean matches(String field, List<String> values) {
        @Nullable String wanted = Nodes.text(Nodes.at(selector, field));
        if (wanted == null || wanted.isEmpty()) {
            return true;
        }
        try {
            Pattern pattern = Pattern.compile("^(?:" + wanted + ")$");
            return values.stream().anyMatch(value -> pattern.matcher(value).find());
        } catch (PatternSyntaxException e) {
            return values.contains(wanted);
        }
    }

    /** {@code a=b,c!=d,e}; an expression of another form is taken to fit. */
    private boolean labels(String field, @Nullable Node labels) {
        @Nullable String wanted = Nodes.text(Nodes.at(selector, field));
        if (wanted == null || wanted.isBlank() || wanted.indexOf('(') >= 0) {
            return true;
        }
        for (String part : wanted.split(",")) {
            boolean not = part.contains("!=");
            String[] sides = part.trim().split("!?==?", 2);
            @Nullable String value = labels == null ? null : Nodes.scalarText(Nodes.at(labels, sides[0].trim()));
            boolean fits = sides.length == 1 ? value != null : sides[1].trim().equals(value) != not;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}

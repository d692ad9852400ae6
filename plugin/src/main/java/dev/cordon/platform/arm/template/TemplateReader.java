package dev.cordon.platform.arm.template;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.ParameterFile;
import dev.cordon.platform.ParameterFiles;
import dev.cordon.rego.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From files to templates and parameter files; what cannot be parsed is a problem. */
public final class TemplateReader {

    private final Path root;
    private final List<Problem> problems;
    private final List<Template> templates = new ArrayList<>();
    private final List<ParameterFile> parameters = new ArrayList<>();

    public TemplateReader(Path root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Those that were read, in order. */
    public List<Template> templates() {
        return templates;
    }

    /** Their values are objects with {@code value} or {@code reference}. */
    public ParameterFiles parameters() {
        return new ParameterFiles(parameters);
    }

    public void read(Path file) {
        try {
            SourceFile source = DescriptorText.read(root, file);
            Documents documents = JsonDescriptor.readRelaxed(source);
            problems.addAll(documents.problems());
            for (Node document : documents.documents()) {
                if (!(document instanceof Node.Mapping mapping)) {
                    continue;
                }
                if (Recognition.isParameterFile(file, source.text())) {
                    parameters.add(new ParameterFile(file, source.name(), values(mapping)));
                } else {
                    add(new Template(file, source.name(), mapping));
                }
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    private void add(Template template) {
        templates.add(template);
        if (template.document().get("resources") == null) {
            problems.add(new Problem(
                    ProblemCode.DESCRIPTOR_INVALID,
                    template.document().location(),
                    "this template has no resources",
                    "Add them (\"resources\": []), or exclude the file if it is no template."));
        }
    }

    private static Map<String, Node> values(Node.Mapping document) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (document.get("parameters") instanceof Node.Mapping given) {
            given.entries().forEach(entry -> values.put(entry.name(), entry.value()));
        }
        return values;
    }
}

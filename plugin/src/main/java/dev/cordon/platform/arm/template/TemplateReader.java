package dev.cordon.platform.arm.template;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.Given;
import dev.cordon.platform.GivenForm;
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

    /** Those of the folder tree, with what whoever runs the check gives; values are objects with {@code value} or {@code reference}. */
    public ParameterFiles parameters(Given given) {
        List<ParameterFile> named = new ArrayList<>();
        given.filesFrom(root).forEach(file -> named(file, named));
        return new ParameterFiles(parameters, named, given.variables(), String.CASE_INSENSITIVE_ORDER);
    }

    private void named(Path file, List<ParameterFile> named) {
        try {
            SourceFile source = DescriptorText.read(root, file);
            GivenForm form = GivenForm.of(file, source.text());
            if (form.isFor(GivenForm.ARM)) {
                Documents documents = JsonDescriptor.readRelaxed(source);
                problems.addAll(documents.problems());
                for (Node document : documents.documents()) {
                    Node.Mapping mapping = (Node.Mapping) document;
                    Map<String, Node> values = form == GivenForm.PLAIN ? wrapped(mapping) : values(mapping);
                    named.add(new ParameterFile(file, source.name(), values));
                }
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
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

    private static Map<String, Node> wrapped(Node.Mapping document) {
        Map<String, Node> values = new LinkedHashMap<>();
        document.entries().forEach(entry -> {
            Node.Entry value = new Node.Entry("value", entry.value(), entry.location());
            values.put(entry.name(), new Node.Mapping(List.of(value), entry.location()));
        });
        return values;
    }

    private static Map<String, Node> values(Node.Mapping document) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (document.get("parameters") instanceof Node.Mapping given) {
            given.entries().forEach(entry -> values.put(entry.name(), entry.value()));
        }
        return values;
    }
}

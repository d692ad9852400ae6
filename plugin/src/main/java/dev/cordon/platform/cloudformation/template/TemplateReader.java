package dev.cordon.platform.cloudformation.template;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.descriptor.yaml.YamlWords;
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
import java.util.Comparator;
import java.util.List;

/** From files to templates and parameter files; what cannot be parsed is a problem. */
public final class TemplateReader {

    private static final ShortTags TAGS = new ShortTags();

    private final Path root;
    private final List<Problem> problems;
    private final List<String> notes;
    private final List<Template> templates = new ArrayList<>();
    private final List<ParameterFile> parameters = new ArrayList<>();

    public TemplateReader(Path root, List<Problem> problems, List<String> notes) {
        this.root = root;
        this.problems = problems;
        this.notes = notes;
    }

    /** Those that were read, in order. */
    public List<Template> templates() {
        return templates;
    }

    /** Those of the folder tree, with what whoever runs the check gives. */
    public ParameterFiles parameters(Given given) {
        List<ParameterFile> named = new ArrayList<>();
        given.filesFrom(root).forEach(file -> named(file, named));
        return new ParameterFiles(parameters, named, given.variables(), Comparator.naturalOrder());
    }

    private void named(Path file, List<ParameterFile> named) {
        try {
            SourceFile source = DescriptorText.read(root, file);
            if (GivenForm.of(file, source.text()).isFor(GivenForm.CLOUDFORMATION)) {
                Documents documents = JsonDescriptor.read(source);
                problems.addAll(documents.problems());
                documents
                        .documents()
                        .forEach(document -> named.add(ParameterValues.of(file, source.name(), document, problems)));
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    public void read(Path file) {
        try {
            SourceFile source = DescriptorText.read(root, file);
            boolean parameterFile = Recognition.isParameterFile(file, source.text());
            Documents documents = Recognition.isJson(source.text()) || parameterFile
                    ? JsonDescriptor.read(source)
                    : YamlDescriptor.read(source, TAGS, YamlWords.CLOUDFORMATION);
            problems.addAll(documents.problems());
            for (Node document : documents.documents()) {
                if (parameterFile) {
                    parameters.add(ParameterValues.of(file, source.name(), document, problems));
                } else {
                    add(file, source.name(), document);
                }
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    private void add(Path file, String name, Node document) {
        if (document instanceof Node.Mapping mapping && mapping.get("Resources") instanceof Node.Mapping) {
            templates.add(new Template(file, name, mapping));
        } else if (document instanceof Node.Mapping mapping && mapping.get("AWSTemplateFormatVersion") == null) {
            notes.add(name + ": looks like a CloudFormation template and declares no resources; skipped.");
        } else {
            problems.add(new Problem(
                    ProblemCode.DESCRIPTOR_INVALID,
                    document.location(),
                    "this template has no section Resources",
                    "Add the resources, or exclude the file if it is no template."));
        }
    }
}

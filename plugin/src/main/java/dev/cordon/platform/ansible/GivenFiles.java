package dev.cordon.platform.ansible;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.Given;
import dev.cordon.platform.GivenForm;
import dev.cordon.platform.ansible.variable.VariableFiles;
import dev.cordon.rego.source.SourceFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of variables that whoever runs the check gives, as {@code ansible-playbook -e @file} does. */
final class GivenFiles {

    private GivenFiles() {}

    /** What they set, the last one that sets it. */
    static Map<String, Node.Entry> read(Path root, Given given, List<Problem> problems) {
        Map<String, Node.Entry> variables = new HashMap<>();
        for (Path file : given.filesFrom(root)) {
            try {
                SourceFile source = DescriptorText.read(root, file);
                if (GivenForm.of(file, source.text()).isFor(GivenForm.ANSIBLE)) {
                    variables.putAll(VariableFiles.parse(source, problems));
                }
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        return variables;
    }
}
